<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="road" tilewidth="420" tileheight="96" tilecount="19" columns="0">
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
</tileset>
