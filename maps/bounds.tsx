<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="bounds" tilewidth="16" tileheight="16" tilecount="96" columns="16">
 <image source="../assets/tiles/bounds.png" width="256" height="96"/>
 <tile id="0" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
  </objectgroup>
 </tile>
 <tile id="1" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="2" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="3" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="4" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
  </objectgroup>
 </tile>
 <tile id="5" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="6" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="7" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="8" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="9" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="10" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="11" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
   <object id="4" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="12" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="13" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="14" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="15" type="fence">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
   <object id="4" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="16" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
  </objectgroup>
 </tile>
 <tile id="17" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="18" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="19" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="20" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
  </objectgroup>
 </tile>
 <tile id="21" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="22" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="23" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="24" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="25" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="26" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="27" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
   <object id="4" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="28" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="29" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="30" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="31" type="hedge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
   <object id="4" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="32" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
  </objectgroup>
 </tile>
 <tile id="33" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="34" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="35" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="36" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
  </objectgroup>
 </tile>
 <tile id="37" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="38" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="39" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="40" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="41" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="42" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="43" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
   <object id="4" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="44" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="45" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="46" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="47" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
   <object id="4" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="48" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
  </objectgroup>
 </tile>
 <tile id="49" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="50" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="51" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="52" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
  </objectgroup>
 </tile>
 <tile id="53" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="54" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="55" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="56" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="57" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="58" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="59" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
   <object id="4" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="60" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="61" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="62" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="63" type="stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
   <object id="4" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="64" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
  </objectgroup>
 </tile>
 <tile id="65" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="66" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="67" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="68" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
  </objectgroup>
 </tile>
 <tile id="69" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="70" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="71" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="72" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="73" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="74" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="75" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
   <object id="4" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="76" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="77" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="78" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="79" type="bamboo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
   <object id="4" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="80" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
  </objectgroup>
 </tile>
 <tile id="81" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="82" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="83" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="84" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
  </objectgroup>
 </tile>
 <tile id="85" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="86" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="87" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="8" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="88" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="89" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="90" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="91" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
   <object id="4" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="92" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="93" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="94" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
  </objectgroup>
 </tile>
 <tile id="95" type="painted">
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="6" width="10" height="10"/>
   <object id="2" x="0" y="6" width="8" height="10"/>
   <object id="3" x="8" y="6" width="8" height="10"/>
   <object id="4" x="3" y="0" width="10" height="8"/>
  </objectgroup>
 </tile>
 <wangsets>
  <wangset name="bounds" type="edge" tile="10">
   <wangcolor name="fence" color="#a05a2c" tile="10" probability="1"/>
   <wangcolor name="hedge" color="#3a8a3a" tile="26" probability="1"/>
   <wangcolor name="wall" color="#d8c8a0" tile="42" probability="1"/>
   <wangcolor name="stone" color="#888888" tile="58" probability="1"/>
   <wangcolor name="bamboo" color="#d8a860" tile="74" probability="1"/>
   <wangcolor name="painted" color="#f07000" tile="90" probability="1"/>
   <wangtile tileid="1" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="2" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="3" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="4" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="5" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="6" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="7" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="8" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="9" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="10" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="11" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="12" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="13" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="14" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="15" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="17" wangid="2,0,0,0,0,0,0,0"/>
   <wangtile tileid="18" wangid="0,0,2,0,0,0,0,0"/>
   <wangtile tileid="19" wangid="2,0,2,0,0,0,0,0"/>
   <wangtile tileid="20" wangid="0,0,0,0,2,0,0,0"/>
   <wangtile tileid="21" wangid="2,0,0,0,2,0,0,0"/>
   <wangtile tileid="22" wangid="0,0,2,0,2,0,0,0"/>
   <wangtile tileid="23" wangid="2,0,2,0,2,0,0,0"/>
   <wangtile tileid="24" wangid="0,0,0,0,0,0,2,0"/>
   <wangtile tileid="25" wangid="2,0,0,0,0,0,2,0"/>
   <wangtile tileid="26" wangid="0,0,2,0,0,0,2,0"/>
   <wangtile tileid="27" wangid="2,0,2,0,0,0,2,0"/>
   <wangtile tileid="28" wangid="0,0,0,0,2,0,2,0"/>
   <wangtile tileid="29" wangid="2,0,0,0,2,0,2,0"/>
   <wangtile tileid="30" wangid="0,0,2,0,2,0,2,0"/>
   <wangtile tileid="31" wangid="2,0,2,0,2,0,2,0"/>
   <wangtile tileid="33" wangid="3,0,0,0,0,0,0,0"/>
   <wangtile tileid="34" wangid="0,0,3,0,0,0,0,0"/>
   <wangtile tileid="35" wangid="3,0,3,0,0,0,0,0"/>
   <wangtile tileid="36" wangid="0,0,0,0,3,0,0,0"/>
   <wangtile tileid="37" wangid="3,0,0,0,3,0,0,0"/>
   <wangtile tileid="38" wangid="0,0,3,0,3,0,0,0"/>
   <wangtile tileid="39" wangid="3,0,3,0,3,0,0,0"/>
   <wangtile tileid="40" wangid="0,0,0,0,0,0,3,0"/>
   <wangtile tileid="41" wangid="3,0,0,0,0,0,3,0"/>
   <wangtile tileid="42" wangid="0,0,3,0,0,0,3,0"/>
   <wangtile tileid="43" wangid="3,0,3,0,0,0,3,0"/>
   <wangtile tileid="44" wangid="0,0,0,0,3,0,3,0"/>
   <wangtile tileid="45" wangid="3,0,0,0,3,0,3,0"/>
   <wangtile tileid="46" wangid="0,0,3,0,3,0,3,0"/>
   <wangtile tileid="47" wangid="3,0,3,0,3,0,3,0"/>
   <wangtile tileid="49" wangid="4,0,0,0,0,0,0,0"/>
   <wangtile tileid="50" wangid="0,0,4,0,0,0,0,0"/>
   <wangtile tileid="51" wangid="4,0,4,0,0,0,0,0"/>
   <wangtile tileid="52" wangid="0,0,0,0,4,0,0,0"/>
   <wangtile tileid="53" wangid="4,0,0,0,4,0,0,0"/>
   <wangtile tileid="54" wangid="0,0,4,0,4,0,0,0"/>
   <wangtile tileid="55" wangid="4,0,4,0,4,0,0,0"/>
   <wangtile tileid="56" wangid="0,0,0,0,0,0,4,0"/>
   <wangtile tileid="57" wangid="4,0,0,0,0,0,4,0"/>
   <wangtile tileid="58" wangid="0,0,4,0,0,0,4,0"/>
   <wangtile tileid="59" wangid="4,0,4,0,0,0,4,0"/>
   <wangtile tileid="60" wangid="0,0,0,0,4,0,4,0"/>
   <wangtile tileid="61" wangid="4,0,0,0,4,0,4,0"/>
   <wangtile tileid="62" wangid="0,0,4,0,4,0,4,0"/>
   <wangtile tileid="63" wangid="4,0,4,0,4,0,4,0"/>
   <wangtile tileid="65" wangid="5,0,0,0,0,0,0,0"/>
   <wangtile tileid="66" wangid="0,0,5,0,0,0,0,0"/>
   <wangtile tileid="67" wangid="5,0,5,0,0,0,0,0"/>
   <wangtile tileid="68" wangid="0,0,0,0,5,0,0,0"/>
   <wangtile tileid="69" wangid="5,0,0,0,5,0,0,0"/>
   <wangtile tileid="70" wangid="0,0,5,0,5,0,0,0"/>
   <wangtile tileid="71" wangid="5,0,5,0,5,0,0,0"/>
   <wangtile tileid="72" wangid="0,0,0,0,0,0,5,0"/>
   <wangtile tileid="73" wangid="5,0,0,0,0,0,5,0"/>
   <wangtile tileid="74" wangid="0,0,5,0,0,0,5,0"/>
   <wangtile tileid="75" wangid="5,0,5,0,0,0,5,0"/>
   <wangtile tileid="76" wangid="0,0,0,0,5,0,5,0"/>
   <wangtile tileid="77" wangid="5,0,0,0,5,0,5,0"/>
   <wangtile tileid="78" wangid="0,0,5,0,5,0,5,0"/>
   <wangtile tileid="79" wangid="5,0,5,0,5,0,5,0"/>
   <wangtile tileid="81" wangid="6,0,0,0,0,0,0,0"/>
   <wangtile tileid="82" wangid="0,0,6,0,0,0,0,0"/>
   <wangtile tileid="83" wangid="6,0,6,0,0,0,0,0"/>
   <wangtile tileid="84" wangid="0,0,0,0,6,0,0,0"/>
   <wangtile tileid="85" wangid="6,0,0,0,6,0,0,0"/>
   <wangtile tileid="86" wangid="0,0,6,0,6,0,0,0"/>
   <wangtile tileid="87" wangid="6,0,6,0,6,0,0,0"/>
   <wangtile tileid="88" wangid="0,0,0,0,0,0,6,0"/>
   <wangtile tileid="89" wangid="6,0,0,0,0,0,6,0"/>
   <wangtile tileid="90" wangid="0,0,6,0,0,0,6,0"/>
   <wangtile tileid="91" wangid="6,0,6,0,0,0,6,0"/>
   <wangtile tileid="92" wangid="0,0,0,0,6,0,6,0"/>
   <wangtile tileid="93" wangid="6,0,0,0,6,0,6,0"/>
   <wangtile tileid="94" wangid="0,0,6,0,6,0,6,0"/>
   <wangtile tileid="95" wangid="6,0,6,0,6,0,6,0"/>
  </wangset>
 </wangsets>
</tileset>
