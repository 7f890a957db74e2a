<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="office" tilewidth="152" tileheight="66" tilecount="15" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="152" height="64" source="../assets/tiles/office/desk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="34" width="150" height="30"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <properties>
   <property name="prop" value="headband"/>
   <property name="state" value="away"/>
  </properties>
  <image width="36" height="40" source="../assets/tiles/office/headband_away.png"/>
 </tile>
 <tile id="2" type="Prop">
  <properties>
   <property name="prop" value="headband"/>
   <property name="state" value="lies"/>
  </properties>
  <image width="36" height="40" source="../assets/tiles/office/headband_lies.png"/>
 </tile>
 <tile id="3" type="Prop">
  <properties>
   <property name="prop" value="headband"/>
   <property name="state" value="none"/>
  </properties>
  <image width="36" height="40" source="../assets/tiles/office/headband_none.png"/>
 </tile>
 <tile id="4" type="Prop">
  <properties>
   <property name="prop" value="headband"/>
   <property name="state" value="desk"/>
  </properties>
  <image width="36" height="40" source="../assets/tiles/office/headband_desk.png"/>
 </tile>
 <tile id="5">
  <image width="32" height="44" source="../assets/tiles/office/chair.png"/>
 </tile>
 <tile id="6">
  <image width="26" height="50" source="../assets/tiles/office/coat.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="44" width="16" height="6"/>
  </objectgroup>
 </tile>
 <tile id="7">
  <image width="64" height="66" source="../assets/tiles/office/shelf_photo.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="52" width="62" height="14"/>
  </objectgroup>
 </tile>
 <tile id="8">
  <image width="52" height="66" source="../assets/tiles/office/shelf.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="52" width="50" height="14"/>
  </objectgroup>
 </tile>
 <tile id="9">
  <image width="46" height="42" source="../assets/tiles/office/complaints.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="26" width="44" height="16"/>
  </objectgroup>
 </tile>
 <tile id="10">
  <image width="20" height="24" source="../assets/tiles/office/stool.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="16" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="11">
  <image width="36" height="50" source="../assets/tiles/office/leaf_plant.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="9" y="42" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="12">
  <image width="30" height="38" source="../assets/tiles/office/scrolls.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="28" width="28" height="10"/>
  </objectgroup>
 </tile>
 <tile id="13">
  <image width="44" height="66" source="../assets/tiles/office/shelf_maps.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="52" width="42" height="14"/>
  </objectgroup>
 </tile>
 <tile id="14" type="Prop">
  <properties>
   <property name="prop" value="headband"/>
   <property name="state" value="beside"/>
  </properties>
  <image width="44" height="48" source="../assets/tiles/office/headband_beside.png"/>
 </tile>
</tileset>
