<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="stills" tilewidth="480" tileheight="270" tilecount="10" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Prop">
  <properties>
   <property name="prop" value="still"/>
   <property name="state" value="desk"/>
  </properties>
  <image width="480" height="270" source="../assets/tiles/stills/still_desk.png"/>
 </tile>
 <tile id="1" type="Prop">
  <properties>
   <property name="prop" value="still"/>
   <property name="state" value="door"/>
  </properties>
  <image width="480" height="270" source="../assets/tiles/stills/still_door.png"/>
 </tile>
 <tile id="2" type="Prop">
  <properties>
   <property name="prop" value="still"/>
   <property name="state" value="sill"/>
  </properties>
  <image width="480" height="270" source="../assets/tiles/stills/still_sill.png"/>
 </tile>
 <tile id="3" type="Prop">
  <properties>
   <property name="prop" value="still"/>
   <property name="state" value="bench"/>
  </properties>
  <image width="480" height="270" source="../assets/tiles/stills/still_bench.png"/>
 </tile>
 <tile id="4" type="Prop">
  <properties>
   <property name="prop" value="still_flower"/>
   <property name="state" value="none"/>
  </properties>
  <image width="44" height="224" source="../assets/tiles/stills/still_flower_none.png"/>
 </tile>
 <tile id="5" type="Prop">
  <properties>
   <property name="prop" value="still_flower"/>
   <property name="state" value="aster"/>
  </properties>
  <image width="44" height="224" source="../assets/tiles/stills/still_flower_aster.png"/>
 </tile>
 <tile id="6" type="Prop">
  <properties>
   <property name="prop" value="still_flower"/>
   <property name="state" value="camellia"/>
  </properties>
  <image width="44" height="224" source="../assets/tiles/stills/still_flower_camellia.png"/>
 </tile>
 <tile id="7" type="Prop">
  <properties>
   <property name="prop" value="still_flower"/>
   <property name="state" value="sunflower"/>
  </properties>
  <image width="44" height="224" source="../assets/tiles/stills/still_flower_sunflower.png"/>
 </tile>
 <tile id="8" type="Prop">
  <properties>
   <property name="prop" value="still_flower"/>
   <property name="state" value="iris"/>
  </properties>
  <image width="44" height="224" source="../assets/tiles/stills/still_flower_iris.png"/>
 </tile>
 <tile id="9" type="Prop">
  <properties>
   <property name="prop" value="still_flower"/>
   <property name="state" value="bellflower"/>
  </properties>
  <image width="44" height="224" source="../assets/tiles/stills/still_flower_bellflower.png"/>
 </tile>
</tileset>
