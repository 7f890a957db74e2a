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
</tileset>
