<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="apartment" tilewidth="86" tileheight="44" tilecount="50" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="86" height="44" source="../assets/tiles/apartment/bed.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="16" width="84" height="28"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <image width="58" height="34" source="../assets/tiles/apartment/table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="16" width="56" height="18"/>
  </objectgroup>
 </tile>
 <tile id="2">
  <image width="38" height="32" source="../assets/tiles/apartment/bag.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="24" width="32" height="8"/>
  </objectgroup>
 </tile>
 <tile id="3">
  <image width="24" height="26" source="../assets/tiles/apartment/night_table.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="12" width="22" height="14"/>
  </objectgroup>
 </tile>
 <tile id="4">
  <image width="40" height="34" source="../assets/tiles/apartment/basin.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="20" width="38" height="14"/>
  </objectgroup>
 </tile>
 <tile id="5" type="Prop">
  <properties>
   <property name="prop" value="lamp"/>
   <property name="state" value="lit"/>
  </properties>
  <image width="16" height="40" source="../assets/tiles/apartment/lamp_lit.png"/>
 </tile>
 <tile id="6" type="Prop">
  <properties>
   <property name="prop" value="lamp"/>
   <property name="state" value="out"/>
  </properties>
  <image width="16" height="40" source="../assets/tiles/apartment/lamp_out.png"/>
 </tile>
 <tile id="7">
  <image width="24" height="29" source="../assets/tiles/apartment/cups.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="26" width="20" height="3"/>
  </objectgroup>
 </tile>
 <tile id="8">
  <image width="14" height="6" source="../assets/tiles/apartment/cushion.png"/>
 </tile>
 <tile id="9" type="Prop">
  <properties>
   <property name="prop" value="photo"/>
   <property name="state" value="here"/>
  </properties>
  <image width="28" height="24" source="../assets/tiles/apartment/photo_here.png"/>
 </tile>
 <tile id="10" type="Prop">
  <properties>
   <property name="prop" value="photo"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="28" height="24" source="../assets/tiles/apartment/photo_gone.png"/>
 </tile>
 <tile id="11" type="Prop">
  <properties>
   <property name="prop" value="photo"/>
   <property name="state" value="face_up"/>
  </properties>
  <image width="28" height="24" source="../assets/tiles/apartment/photo_face_up.png"/>
 </tile>
 <tile id="12" type="Prop">
  <properties>
   <property name="prop" value="photo"/>
   <property name="state" value="face_down"/>
  </properties>
  <image width="28" height="24" source="../assets/tiles/apartment/photo_face_down.png"/>
 </tile>
 <tile id="13" type="Prop">
  <properties>
   <property name="prop" value="photo"/>
   <property name="state" value="taken"/>
  </properties>
  <image width="28" height="24" source="../assets/tiles/apartment/photo_taken.png"/>
 </tile>
 <tile id="14" type="Prop">
  <properties>
   <property name="prop" value="frog_purse"/>
   <property name="state" value="here"/>
  </properties>
  <image width="12" height="10" source="../assets/tiles/apartment/frog_purse_here.png"/>
 </tile>
 <tile id="15" type="Prop">
  <properties>
   <property name="prop" value="frog_purse"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="12" height="10" source="../assets/tiles/apartment/frog_purse_gone.png"/>
 </tile>
 <tile id="16" type="Prop">
  <properties>
   <property name="prop" value="bowl"/>
   <property name="state" value="here"/>
  </properties>
  <image width="15" height="31" source="../assets/tiles/apartment/bowl_here.png"/>
 </tile>
 <tile id="17" type="Prop">
  <properties>
   <property name="prop" value="bowl"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="15" height="31" source="../assets/tiles/apartment/bowl_gone.png"/>
 </tile>
 <tile id="18" type="Prop">
  <properties>
   <property name="prop" value="goggles"/>
   <property name="state" value="here"/>
  </properties>
  <image width="18" height="9" source="../assets/tiles/apartment/goggles_here.png"/>
 </tile>
 <tile id="19" type="Prop">
  <properties>
   <property name="prop" value="goggles"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="18" height="9" source="../assets/tiles/apartment/goggles_gone.png"/>
 </tile>
 <tile id="20" type="Prop">
  <properties>
   <property name="prop" value="blanket"/>
   <property name="state" value="here"/>
  </properties>
  <image width="26" height="22" source="../assets/tiles/apartment/blanket_here.png"/>
 </tile>
 <tile id="21" type="Prop">
  <properties>
   <property name="prop" value="blanket"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="26" height="22" source="../assets/tiles/apartment/blanket_gone.png"/>
 </tile>
 <tile id="22" type="Prop">
  <properties>
   <property name="prop" value="plant"/>
   <property name="state" value="here"/>
  </properties>
  <image width="18" height="15" source="../assets/tiles/apartment/plant_here.png"/>
 </tile>
 <tile id="23" type="Prop">
  <properties>
   <property name="prop" value="plant"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="18" height="15" source="../assets/tiles/apartment/plant_gone.png"/>
 </tile>
 <tile id="24" type="Prop">
  <properties>
   <property name="prop" value="plant"/>
   <property name="state" value="sill"/>
  </properties>
  <image width="18" height="15" source="../assets/tiles/apartment/plant_sill.png"/>
 </tile>
 <tile id="25" type="Prop">
  <properties>
   <property name="prop" value="plant"/>
   <property name="state" value="left"/>
  </properties>
  <image width="18" height="15" source="../assets/tiles/apartment/plant_left.png"/>
 </tile>
 <tile id="26" type="Prop">
  <properties>
   <property name="prop" value="plant"/>
   <property name="state" value="taken"/>
  </properties>
  <image width="18" height="15" source="../assets/tiles/apartment/plant_taken.png"/>
 </tile>
 <tile id="27" type="Prop">
  <properties>
   <property name="prop" value="coupon"/>
   <property name="state" value="here"/>
  </properties>
  <image width="10" height="9" source="../assets/tiles/apartment/coupon_here.png"/>
 </tile>
 <tile id="28" type="Prop">
  <properties>
   <property name="prop" value="coupon"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="10" height="9" source="../assets/tiles/apartment/coupon_gone.png"/>
 </tile>
 <tile id="29" type="Prop">
  <properties>
   <property name="prop" value="toad"/>
   <property name="state" value="here"/>
  </properties>
  <image width="14" height="11" source="../assets/tiles/apartment/toad_here.png"/>
 </tile>
 <tile id="30" type="Prop">
  <properties>
   <property name="prop" value="toad"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="14" height="11" source="../assets/tiles/apartment/toad_gone.png"/>
 </tile>
 <tile id="31" type="Prop">
  <properties>
   <property name="prop" value="shirt"/>
   <property name="state" value="here"/>
  </properties>
  <image width="19" height="14" source="../assets/tiles/apartment/shirt_here.png"/>
 </tile>
 <tile id="32" type="Prop">
  <properties>
   <property name="prop" value="shirt"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="19" height="14" source="../assets/tiles/apartment/shirt_gone.png"/>
 </tile>
 <tile id="33" type="Prop">
  <properties>
   <property name="prop" value="lantern"/>
   <property name="state" value="here"/>
  </properties>
  <image width="15" height="16" source="../assets/tiles/apartment/lantern_here.png"/>
 </tile>
 <tile id="34" type="Prop">
  <properties>
   <property name="prop" value="lantern"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="15" height="16" source="../assets/tiles/apartment/lantern_gone.png"/>
 </tile>
 <tile id="35" type="Prop">
  <properties>
   <property name="prop" value="crisps"/>
   <property name="state" value="here"/>
  </properties>
  <image width="11" height="30" source="../assets/tiles/apartment/crisps_here.png"/>
 </tile>
 <tile id="36" type="Prop">
  <properties>
   <property name="prop" value="crisps"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="11" height="30" source="../assets/tiles/apartment/crisps_gone.png"/>
 </tile>
 <tile id="37" type="Prop">
  <properties>
   <property name="prop" value="orange"/>
   <property name="state" value="here"/>
  </properties>
  <image width="8" height="28" source="../assets/tiles/apartment/orange_here.png"/>
 </tile>
 <tile id="38" type="Prop">
  <properties>
   <property name="prop" value="orange"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="8" height="28" source="../assets/tiles/apartment/orange_gone.png"/>
 </tile>
 <tile id="39" type="Prop">
  <properties>
   <property name="prop" value="flower"/>
   <property name="state" value="here"/>
  </properties>
  <image width="11" height="11" source="../assets/tiles/apartment/flower_here.png"/>
 </tile>
 <tile id="40" type="Prop">
  <properties>
   <property name="prop" value="flower"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="11" height="11" source="../assets/tiles/apartment/flower_gone.png"/>
 </tile>
 <tile id="41" type="Prop">
  <properties>
   <property name="prop" value="parcel"/>
   <property name="state" value="here"/>
  </properties>
  <image width="13" height="30" source="../assets/tiles/apartment/parcel_here.png"/>
 </tile>
 <tile id="42" type="Prop">
  <properties>
   <property name="prop" value="parcel"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="13" height="30" source="../assets/tiles/apartment/parcel_gone.png"/>
 </tile>
 <tile id="43" type="Prop">
  <properties>
   <property name="prop" value="sleeper"/>
   <property name="state" value="none"/>
  </properties>
  <image width="86" height="44" source="../assets/tiles/apartment/sleeper_none.png"/>
 </tile>
 <tile id="44" type="Prop">
  <properties>
   <property name="prop" value="sleeper"/>
   <property name="state" value="here"/>
  </properties>
  <image width="86" height="44" source="../assets/tiles/apartment/sleeper_here.png"/>
 </tile>
 <tile id="45" type="Prop">
  <properties>
   <property name="prop" value="pane"/>
   <property name="state" value="night"/>
  </properties>
  <image width="48" height="28" source="../assets/tiles/apartment/pane_night.png"/>
 </tile>
 <tile id="46" type="Prop">
  <properties>
   <property name="prop" value="pane"/>
   <property name="state" value="day"/>
  </properties>
  <image width="48" height="28" source="../assets/tiles/apartment/pane_day.png"/>
 </tile>
 <tile id="47" type="Prop">
  <properties>
   <property name="prop" value="luggage"/>
   <property name="state" value="here"/>
  </properties>
  <image width="38" height="32" source="../assets/tiles/apartment/luggage_here.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="24" width="32" height="8"/>
  </objectgroup>
 </tile>
 <tile id="48" type="Prop">
  <properties>
   <property name="prop" value="luggage"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="38" height="32" source="../assets/tiles/apartment/luggage_gone.png"/>
 </tile>
 <tile id="49">
  <image width="24" height="19" source="../assets/tiles/apartment/cups_few.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="16" width="20" height="3"/>
  </objectgroup>
 </tile>
</tileset>
