<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="shop" tilewidth="104" tileheight="71" tilecount="38" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="72" height="71" source="../assets/tiles/shop/stand_left.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="49" width="70" height="22"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <image width="56" height="71" source="../assets/tiles/shop/stand_middle.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="49" width="54" height="22"/>
  </objectgroup>
 </tile>
 <tile id="2">
  <image width="72" height="71" source="../assets/tiles/shop/stand_right.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="49" width="70" height="22"/>
  </objectgroup>
 </tile>
 <tile id="3">
  <image width="24" height="36" source="../assets/tiles/shop/flower_1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="29" width="14" height="7"/>
  </objectgroup>
 </tile>
 <tile id="4">
  <image width="24" height="36" source="../assets/tiles/shop/flower_2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="29" width="14" height="7"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <image width="24" height="34" source="../assets/tiles/shop/flower_3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="27" width="14" height="7"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <image width="24" height="36" source="../assets/tiles/shop/flower_4.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="29" width="14" height="7"/>
  </objectgroup>
 </tile>
 <tile id="7">
  <image width="24" height="36" source="../assets/tiles/shop/flower_5.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="29" width="14" height="7"/>
  </objectgroup>
 </tile>
 <tile id="8">
  <image width="104" height="64" source="../assets/tiles/shop/counter.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="38" width="102" height="26"/>
  </objectgroup>
 </tile>
 <tile id="9" type="Prop">
  <properties>
   <property name="prop" value="bell"/>
   <property name="state" value="swinging"/>
  </properties>
  <image width="56" height="52" source="../assets/tiles/shop/bell_swinging.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="46" width="5" height="6"/>
   <object id="2" x="51" y="46" width="5" height="6"/>
  </objectgroup>
  <animation>
   <frame tileid="9" duration="160"/>
   <frame tileid="11" duration="260"/>
   <frame tileid="10" duration="160"/>
   <frame tileid="12" duration="260"/>
  </animation>
 </tile>
 <tile id="10" type="Prop">
  <properties>
   <property name="prop" value="bell"/>
   <property name="state" value="still"/>
  </properties>
  <image width="56" height="52" source="../assets/tiles/shop/bell_still.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="46" width="5" height="6"/>
   <object id="2" x="51" y="46" width="5" height="6"/>
  </objectgroup>
 </tile>
 <tile id="11">
  <image width="56" height="52" source="../assets/tiles/shop/frame_left.png"/>
 </tile>
 <tile id="12">
  <image width="56" height="52" source="../assets/tiles/shop/frame_right.png"/>
 </tile>
 <tile id="13" type="Prop">
  <properties>
   <property name="prop" value="pot"/>
   <property name="state" value="standing"/>
  </properties>
  <image width="56" height="40" source="../assets/tiles/shop/pot_standing.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="32" width="16" height="7"/>
  </objectgroup>
 </tile>
 <tile id="14" type="Prop">
  <properties>
   <property name="prop" value="pot"/>
   <property name="state" value="fallen"/>
  </properties>
  <image width="56" height="40" source="../assets/tiles/shop/pot_fallen.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="32" width="16" height="7"/>
  </objectgroup>
 </tile>
 <tile id="15" type="Prop">
  <properties>
   <property name="prop" value="pot"/>
   <property name="state" value="righted"/>
  </properties>
  <image width="56" height="40" source="../assets/tiles/shop/pot_righted.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="32" width="16" height="7"/>
  </objectgroup>
 </tile>
 <tile id="16" type="Prop">
  <properties>
   <property name="prop" value="pot"/>
   <property name="state" value="swept"/>
  </properties>
  <image width="56" height="40" source="../assets/tiles/shop/pot_swept.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="32" width="16" height="7"/>
  </objectgroup>
 </tile>
 <tile id="17">
  <image width="14" height="23" source="../assets/tiles/shop/broom.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="19" width="12" height="4"/>
  </objectgroup>
 </tile>
 <tile id="18">
  <image width="18" height="26" source="../assets/tiles/shop/clock.png"/>
  <animation>
   <frame tileid="18" duration="140"/>
   <frame tileid="37" duration="360"/>
   <frame tileid="18" duration="140"/>
   <frame tileid="36" duration="360"/>
  </animation>
 </tile>
 <tile id="19">
  <image width="28" height="40" source="../assets/tiles/shop/basket_gypsum.png"/>
 </tile>
 <tile id="20">
  <image width="28" height="40" source="../assets/tiles/shop/basket_rose_dusk.png"/>
 </tile>
 <tile id="21">
  <image width="28" height="40" source="../assets/tiles/shop/basket_bell_white.png"/>
 </tile>
 <tile id="22">
  <image width="28" height="40" source="../assets/tiles/shop/basket_cornflower.png"/>
 </tile>
 <tile id="23">
  <image width="24" height="36" source="../assets/tiles/shop/bucket_gypsum.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="29" width="14" height="7"/>
  </objectgroup>
 </tile>
 <tile id="24">
  <image width="24" height="35" source="../assets/tiles/shop/bucket_cornflower.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="28" width="14" height="7"/>
  </objectgroup>
 </tile>
 <tile id="25">
  <image width="24" height="36" source="../assets/tiles/shop/bucket_rose_dusk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="29" width="14" height="7"/>
  </objectgroup>
 </tile>
 <tile id="26">
  <image width="24" height="35" source="../assets/tiles/shop/bucket_bell_white.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="28" width="14" height="7"/>
  </objectgroup>
 </tile>
 <tile id="27">
  <image width="56" height="71" source="../assets/tiles/shop/stand_middle_turned.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="49" width="54" height="22"/>
  </objectgroup>
 </tile>
 <tile id="28">
  <image width="14" height="11" source="../assets/tiles/shop/watering_can.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="7" width="12" height="4"/>
  </objectgroup>
 </tile>
 <tile id="29">
  <image width="74" height="38" source="../assets/tiles/shop/row.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="31" width="64" height="7"/>
  </objectgroup>
 </tile>
 <tile id="30">
  <image width="74" height="39" source="../assets/tiles/shop/row_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="5" width="64" height="34"/>
  </objectgroup>
 </tile>
 <tile id="31">
  <image width="74" height="41" source="../assets/tiles/shop/row_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="7" width="64" height="34"/>
  </objectgroup>
 </tile>
 <tile id="32" type="Prop">
  <properties>
   <property name="prop" value="pot"/>
   <property name="state" value="dustpan"/>
  </properties>
  <image width="56" height="40" source="../assets/tiles/shop/pot_dustpan.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="32" width="16" height="7"/>
  </objectgroup>
 </tile>
 <tile id="33">
  <image width="34" height="44" source="../assets/tiles/shop/half_door.png"/>
 </tile>
 <tile id="34">
  <image width="34" height="28" source="../assets/tiles/shop/wisteria_0.png"/>
 </tile>
 <tile id="35">
  <image width="34" height="36" source="../assets/tiles/shop/wisteria_1.png"/>
 </tile>
 <tile id="36">
  <image width="18" height="26" source="../assets/tiles/shop/clock_left.png"/>
 </tile>
 <tile id="37">
  <image width="18" height="26" source="../assets/tiles/shop/clock_right.png"/>
 </tile>
</tileset>
