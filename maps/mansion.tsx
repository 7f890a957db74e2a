<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="mansion" tilewidth="52" tileheight="40" tilecount="10" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="18" height="34" source="../assets/tiles/mansion/vase.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="26" width="12" height="8"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <image width="48" height="18" source="../assets/tiles/mansion/bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="9" width="46" height="9"/>
  </objectgroup>
 </tile>
 <tile id="2">
  <image width="26" height="40" source="../assets/tiles/mansion/files.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="30" width="24" height="10"/>
  </objectgroup>
 </tile>
 <tile id="3" type="Prop">
  <properties>
   <property name="prop" value="dropped_list"/>
   <property name="state" value="here"/>
  </properties>
  <image width="14" height="10" source="../assets/tiles/mansion/dropped_list_here.png"/>
 </tile>
 <tile id="4" type="Prop">
  <properties>
   <property name="prop" value="dropped_list"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="14" height="10" source="../assets/tiles/mansion/dropped_list_gone.png"/>
 </tile>
 <tile id="5" type="Prop">
  <properties>
   <property name="prop" value="pane"/>
   <property name="state" value="lit"/>
  </properties>
  <image width="52" height="40" source="../assets/tiles/mansion/pane_lit.png"/>
 </tile>
 <tile id="6" type="Prop">
  <properties>
   <property name="prop" value="pane"/>
   <property name="state" value="dark"/>
  </properties>
  <image width="52" height="40" source="../assets/tiles/mansion/pane_dark.png"/>
 </tile>
 <tile id="7">
  <image width="34" height="26" source="../assets/tiles/mansion/candles.png"/>
  <animation>
   <frame tileid="7" duration="260"/>
   <frame tileid="8" duration="150"/>
   <frame tileid="7" duration="200"/>
   <frame tileid="9" duration="130"/>
  </animation>
 </tile>
 <tile id="8">
  <image width="34" height="26" source="../assets/tiles/mansion/candles_left.png"/>
 </tile>
 <tile id="9">
  <image width="34" height="26" source="../assets/tiles/mansion/candles_right.png"/>
 </tile>
</tileset>
