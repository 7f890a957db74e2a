<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="arch" tilewidth="16" tileheight="16" tilecount="72" columns="9">
 <image source="../assets/tiles/arch.png" width="144" height="128"/>
 <tile id="0" type="Plank"/>
 <tile id="1" type="Plank"/>
 <tile id="2" type="Plank"/>
 <tile id="3" type="Plank"/>
 <tile id="4" type="Plank"/>
 <tile id="5" type="Plank"/>
 <tile id="6" type="Plank"/>
 <tile id="7" type="Plank"/>
 <tile id="8" type="Plank"/>
 <tile id="9" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="10" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="11" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="12" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="13" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="14" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="15" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="16" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="17" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="18" type="Plank"/>
 <tile id="19" type="Plank"/>
 <tile id="20" type="Plank"/>
 <tile id="21" type="Plank"/>
 <tile id="22" type="Plank"/>
 <tile id="23" type="Plank"/>
 <tile id="24" type="Plank"/>
 <tile id="25" type="Plank"/>
 <tile id="26" type="Plank"/>
 <tile id="27" type="Plank"/>
 <tile id="28" type="Plank"/>
 <tile id="29" type="Plank"/>
 <tile id="30" type="Plank"/>
 <tile id="31" type="Plank"/>
 <tile id="32" type="Plank"/>
 <tile id="33" type="Plank"/>
 <tile id="34" type="Plank"/>
 <tile id="35" type="Plank"/>
 <tile id="36" type="Plank"/>
 <tile id="37" type="Plank"/>
 <tile id="38" type="Plank"/>
 <tile id="39" type="Plank"/>
 <tile id="40" type="Plank"/>
 <tile id="41" type="Plank"/>
 <tile id="42" type="Plank"/>
 <tile id="43" type="Plank"/>
 <tile id="44" type="Plank"/>
 <tile id="45" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="16" height="10"/>
  </objectgroup>
 </tile>
 <tile id="46" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="16" height="10"/>
  </objectgroup>
 </tile>
 <tile id="47" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="16" height="10"/>
  </objectgroup>
 </tile>
 <tile id="48" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="16" height="10"/>
  </objectgroup>
 </tile>
 <tile id="49" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="16" height="10"/>
  </objectgroup>
 </tile>
 <tile id="50" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="16" height="10"/>
  </objectgroup>
 </tile>
 <tile id="51" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="16" height="10"/>
  </objectgroup>
 </tile>
 <tile id="52" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="16" height="10"/>
  </objectgroup>
 </tile>
 <tile id="53" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="16" height="10"/>
  </objectgroup>
 </tile>
 <tile id="54" type="Plank"/>
 <tile id="55" type="Plank"/>
 <tile id="56" type="Plank"/>
 <tile id="57" type="Plank"/>
 <tile id="58" type="Plank"/>
 <tile id="59" type="Plank"/>
 <tile id="60" type="Plank"/>
 <tile id="61" type="Plank"/>
 <tile id="62" type="Plank"/>
 <tile id="63" type="Plank"/>
 <tile id="64" type="Plank"/>
 <tile id="65" type="Plank"/>
 <tile id="66" type="Plank"/>
 <tile id="67" type="Plank"/>
 <tile id="68" type="Plank"/>
 <tile id="69" type="Plank"/>
 <tile id="70" type="Plank"/>
 <tile id="71" type="Plank"/>
</tileset>
