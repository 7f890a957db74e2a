<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="road" tilewidth="420" tileheight="96" tilecount="35" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="74" height="26" source="../assets/tiles/road/log.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="17" width="66" height="9"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <properties>
   <property name="prop" value="statue"/>
   <property name="state" value="fallen"/>
  </properties>
  <image width="34" height="34" source="../assets/tiles/road/statue_fallen.png"/>
 </tile>
 <tile id="2" type="Prop">
  <properties>
   <property name="prop" value="statue"/>
   <property name="state" value="upright"/>
  </properties>
  <image width="34" height="34" source="../assets/tiles/road/statue_upright.png"/>
 </tile>
 <tile id="3">
  <image width="36" height="38" source="../assets/tiles/road/fork_sign.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="14" y="33" width="8" height="5"/>
  </objectgroup>
 </tile>
 <tile id="4">
  <image width="8" height="10" source="../assets/tiles/road/milestone.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="6" width="6" height="4"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <image width="26" height="18" source="../assets/tiles/road/tussock_a.png"/>
 </tile>
 <tile id="6">
  <image width="26" height="18" source="../assets/tiles/road/tussock_b.png"/>
 </tile>
 <tile id="7">
  <image width="26" height="18" source="../assets/tiles/road/tussock_gold_a.png"/>
 </tile>
 <tile id="8">
  <image width="26" height="18" source="../assets/tiles/road/tussock_gold_b.png"/>
 </tile>
 <tile id="9">
  <image width="22" height="20" source="../assets/tiles/road/scarecrow.png"/>
 </tile>
 <tile id="10">
  <image width="22" height="20" source="../assets/tiles/road/scarecrow_turned.png"/>
 </tile>
 <tile id="11">
  <image width="24" height="74" source="../assets/tiles/road/poplar_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="68" width="8" height="6"/>
  </objectgroup>
 </tile>
 <tile id="12">
  <image width="24" height="74" source="../assets/tiles/road/poplar_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="68" width="8" height="6"/>
  </objectgroup>
 </tile>
 <tile id="13">
  <image width="44" height="54" source="../assets/tiles/road/shrine.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="44" width="34" height="10"/>
  </objectgroup>
 </tile>
 <tile id="14">
  <image width="30" height="38" source="../assets/tiles/road/haystack.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="30" width="22" height="8"/>
  </objectgroup>
 </tile>
 <tile id="15">
  <image width="420" height="96" source="../assets/tiles/road/cloud_shade.png"/>
 </tile>
 <tile id="16">
  <image width="120" height="48" source="../assets/tiles/road/way.png"/>
 </tile>
 <tile id="17">
  <image width="256" height="26" source="../assets/tiles/road/hedgerow_a.png"/>
 </tile>
 <tile id="18">
  <image width="256" height="26" source="../assets/tiles/road/hedgerow_b.png"/>
 </tile>
 <tile id="19" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="none"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_none.png"/>
 </tile>
 <tile id="20" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="cloth"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_cloth.png"/>
 </tile>
 <tile id="21" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="photo"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_photo.png"/>
 </tile>
 <tile id="22" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="frog_purse"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_frog_purse.png"/>
 </tile>
 <tile id="23" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="bowl"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_bowl.png"/>
 </tile>
 <tile id="24" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="goggles"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_goggles.png"/>
 </tile>
 <tile id="25" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="blanket"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_blanket.png"/>
 </tile>
 <tile id="26" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="plant"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_plant.png"/>
 </tile>
 <tile id="27" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="coupon"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_coupon.png"/>
 </tile>
 <tile id="28" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="toad"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_toad.png"/>
 </tile>
 <tile id="29" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="shirt"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_shirt.png"/>
 </tile>
 <tile id="30" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="lantern"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_lantern.png"/>
 </tile>
 <tile id="31" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="crisps"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_crisps.png"/>
 </tile>
 <tile id="32" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="orange"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_orange.png"/>
 </tile>
 <tile id="33" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="flower"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_flower.png"/>
 </tile>
 <tile id="34" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="parcel"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_parcel.png"/>
 </tile>
</tileset>
