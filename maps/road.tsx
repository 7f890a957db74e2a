<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="road" tilewidth="74" tileheight="38" tilecount="11" columns="0">
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
</tileset>
