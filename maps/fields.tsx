<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="fields" tilewidth="16" tileheight="16" tilecount="128" columns="8">
 <image source="../assets/tiles/fields.png" width="128" height="256"/>
 <tile id="0">
  <animation>
   <frame tileid="0" duration="190"/>
   <frame tileid="8" duration="190"/>
   <frame tileid="16" duration="190"/>
   <frame tileid="24" duration="190"/>
   <frame tileid="32" duration="190"/>
   <frame tileid="40" duration="190"/>
   <frame tileid="48" duration="190"/>
   <frame tileid="56" duration="190"/>
  </animation>
 </tile>
 <tile id="1">
  <animation>
   <frame tileid="1" duration="190"/>
   <frame tileid="9" duration="190"/>
   <frame tileid="17" duration="190"/>
   <frame tileid="25" duration="190"/>
   <frame tileid="33" duration="190"/>
   <frame tileid="41" duration="190"/>
   <frame tileid="49" duration="190"/>
   <frame tileid="57" duration="190"/>
  </animation>
 </tile>
 <tile id="2">
  <animation>
   <frame tileid="2" duration="190"/>
   <frame tileid="10" duration="190"/>
   <frame tileid="18" duration="190"/>
   <frame tileid="26" duration="190"/>
   <frame tileid="34" duration="190"/>
   <frame tileid="42" duration="190"/>
   <frame tileid="50" duration="190"/>
   <frame tileid="58" duration="190"/>
  </animation>
 </tile>
 <tile id="3">
  <animation>
   <frame tileid="3" duration="190"/>
   <frame tileid="11" duration="190"/>
   <frame tileid="19" duration="190"/>
   <frame tileid="27" duration="190"/>
   <frame tileid="35" duration="190"/>
   <frame tileid="43" duration="190"/>
   <frame tileid="51" duration="190"/>
   <frame tileid="59" duration="190"/>
  </animation>
 </tile>
 <tile id="4">
  <animation>
   <frame tileid="4" duration="190"/>
   <frame tileid="12" duration="190"/>
   <frame tileid="20" duration="190"/>
   <frame tileid="28" duration="190"/>
   <frame tileid="36" duration="190"/>
   <frame tileid="44" duration="190"/>
   <frame tileid="52" duration="190"/>
   <frame tileid="60" duration="190"/>
  </animation>
 </tile>
 <tile id="5">
  <animation>
   <frame tileid="5" duration="190"/>
   <frame tileid="13" duration="190"/>
   <frame tileid="21" duration="190"/>
   <frame tileid="29" duration="190"/>
   <frame tileid="37" duration="190"/>
   <frame tileid="45" duration="190"/>
   <frame tileid="53" duration="190"/>
   <frame tileid="61" duration="190"/>
  </animation>
 </tile>
 <tile id="6">
  <animation>
   <frame tileid="6" duration="190"/>
   <frame tileid="14" duration="190"/>
   <frame tileid="22" duration="190"/>
   <frame tileid="30" duration="190"/>
   <frame tileid="38" duration="190"/>
   <frame tileid="46" duration="190"/>
   <frame tileid="54" duration="190"/>
   <frame tileid="62" duration="190"/>
  </animation>
 </tile>
 <tile id="7">
  <animation>
   <frame tileid="7" duration="190"/>
   <frame tileid="15" duration="190"/>
   <frame tileid="23" duration="190"/>
   <frame tileid="31" duration="190"/>
   <frame tileid="39" duration="190"/>
   <frame tileid="47" duration="190"/>
   <frame tileid="55" duration="190"/>
   <frame tileid="63" duration="190"/>
  </animation>
 </tile>
 <tile id="64">
  <animation>
   <frame tileid="64" duration="190"/>
   <frame tileid="72" duration="190"/>
   <frame tileid="80" duration="190"/>
   <frame tileid="88" duration="190"/>
   <frame tileid="96" duration="190"/>
   <frame tileid="104" duration="190"/>
   <frame tileid="112" duration="190"/>
   <frame tileid="120" duration="190"/>
  </animation>
 </tile>
 <tile id="65">
  <animation>
   <frame tileid="65" duration="190"/>
   <frame tileid="73" duration="190"/>
   <frame tileid="81" duration="190"/>
   <frame tileid="89" duration="190"/>
   <frame tileid="97" duration="190"/>
   <frame tileid="105" duration="190"/>
   <frame tileid="113" duration="190"/>
   <frame tileid="121" duration="190"/>
  </animation>
 </tile>
 <tile id="66">
  <animation>
   <frame tileid="66" duration="190"/>
   <frame tileid="74" duration="190"/>
   <frame tileid="82" duration="190"/>
   <frame tileid="90" duration="190"/>
   <frame tileid="98" duration="190"/>
   <frame tileid="106" duration="190"/>
   <frame tileid="114" duration="190"/>
   <frame tileid="122" duration="190"/>
  </animation>
 </tile>
 <tile id="67">
  <animation>
   <frame tileid="67" duration="190"/>
   <frame tileid="75" duration="190"/>
   <frame tileid="83" duration="190"/>
   <frame tileid="91" duration="190"/>
   <frame tileid="99" duration="190"/>
   <frame tileid="107" duration="190"/>
   <frame tileid="115" duration="190"/>
   <frame tileid="123" duration="190"/>
  </animation>
 </tile>
 <tile id="68">
  <animation>
   <frame tileid="68" duration="190"/>
   <frame tileid="76" duration="190"/>
   <frame tileid="84" duration="190"/>
   <frame tileid="92" duration="190"/>
   <frame tileid="100" duration="190"/>
   <frame tileid="108" duration="190"/>
   <frame tileid="116" duration="190"/>
   <frame tileid="124" duration="190"/>
  </animation>
 </tile>
 <tile id="69">
  <animation>
   <frame tileid="69" duration="190"/>
   <frame tileid="77" duration="190"/>
   <frame tileid="85" duration="190"/>
   <frame tileid="93" duration="190"/>
   <frame tileid="101" duration="190"/>
   <frame tileid="109" duration="190"/>
   <frame tileid="117" duration="190"/>
   <frame tileid="125" duration="190"/>
  </animation>
 </tile>
 <tile id="70">
  <animation>
   <frame tileid="70" duration="190"/>
   <frame tileid="78" duration="190"/>
   <frame tileid="86" duration="190"/>
   <frame tileid="94" duration="190"/>
   <frame tileid="102" duration="190"/>
   <frame tileid="110" duration="190"/>
   <frame tileid="118" duration="190"/>
   <frame tileid="126" duration="190"/>
  </animation>
 </tile>
 <tile id="71">
  <animation>
   <frame tileid="71" duration="190"/>
   <frame tileid="79" duration="190"/>
   <frame tileid="87" duration="190"/>
   <frame tileid="95" duration="190"/>
   <frame tileid="103" duration="190"/>
   <frame tileid="111" duration="190"/>
   <frame tileid="119" duration="190"/>
   <frame tileid="127" duration="190"/>
  </animation>
 </tile>
</tileset>
