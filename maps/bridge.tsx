<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="bridge" tilewidth="16" tileheight="16" tilecount="15" columns="3">
 <image source="../assets/tiles/bridge.png" width="48" height="80"/>
 <tile id="0" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="2" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="3" type="Plank"/>
 <tile id="4" type="Plank"/>
 <tile id="5" type="Plank"/>
 <tile id="6" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="16" height="10"/>
  </objectgroup>
 </tile>
 <tile id="7" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="16" height="10"/>
  </objectgroup>
 </tile>
 <tile id="8" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="16" height="10"/>
  </objectgroup>
 </tile>
 <tile id="9" type="Plank"/>
 <tile id="10" type="Plank"/>
 <tile id="11" type="Plank"/>
 <tile id="12" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="6" width="16" height="10"/>
  </objectgroup>
 </tile>
 <tile id="13" type="Plank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="9"/>
  </objectgroup>
 </tile>
</tileset>
