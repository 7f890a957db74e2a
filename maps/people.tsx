<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="people" tilewidth="32" tileheight="32" tilecount="320" columns="4">
 <image source="../assets/tiles/people.png" width="128" height="2560"/>
 <tile id="0" type="Villager">
  <properties>
   <property name="look" value="naruto"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="1" type="Villager">
  <properties>
   <property name="look" value="naruto"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="2" type="Villager">
  <properties>
   <property name="look" value="naruto"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="3" type="Villager">
  <properties>
   <property name="look" value="naruto"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="4" type="Villager">
  <properties>
   <property name="look" value="naruto_bare"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="5" type="Villager">
  <properties>
   <property name="look" value="naruto_bare"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="6" type="Villager">
  <properties>
   <property name="look" value="naruto_bare"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="7" type="Villager">
  <properties>
   <property name="look" value="naruto_bare"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="8" type="Villager">
  <properties>
   <property name="look" value="sakura"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="9" type="Villager">
  <properties>
   <property name="look" value="sakura"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="10" type="Villager">
  <properties>
   <property name="look" value="sakura"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="11" type="Villager">
  <properties>
   <property name="look" value="sakura"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="12" type="Villager">
  <properties>
   <property name="look" value="ino"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="13" type="Villager">
  <properties>
   <property name="look" value="ino"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="14" type="Villager">
  <properties>
   <property name="look" value="ino"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="15" type="Villager">
  <properties>
   <property name="look" value="ino"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="16" type="Villager">
  <properties>
   <property name="look" value="tsunade"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="17" type="Villager">
  <properties>
   <property name="look" value="tsunade"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="18" type="Villager">
  <properties>
   <property name="look" value="tsunade"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="19" type="Villager">
  <properties>
   <property name="look" value="tsunade"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="20" type="Villager">
  <properties>
   <property name="look" value="shizune"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="21" type="Villager">
  <properties>
   <property name="look" value="shizune"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="22" type="Villager">
  <properties>
   <property name="look" value="shizune"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="23" type="Villager">
  <properties>
   <property name="look" value="shizune"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="24" type="Villager">
  <properties>
   <property name="look" value="jiraiya"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="25" type="Villager">
  <properties>
   <property name="look" value="jiraiya"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="26" type="Villager">
  <properties>
   <property name="look" value="jiraiya"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="27" type="Villager">
  <properties>
   <property name="look" value="jiraiya"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="28" type="Villager">
  <properties>
   <property name="look" value="kiba"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="29" type="Villager">
  <properties>
   <property name="look" value="kiba"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="30" type="Villager">
  <properties>
   <property name="look" value="kiba"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="31" type="Villager">
  <properties>
   <property name="look" value="kiba"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="32" type="Villager">
  <properties>
   <property name="look" value="akamaru"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="33" type="Villager">
  <properties>
   <property name="look" value="akamaru"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="34" type="Villager">
  <properties>
   <property name="look" value="akamaru"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="35" type="Villager">
  <properties>
   <property name="look" value="akamaru"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="36" type="Villager">
  <properties>
   <property name="look" value="shikamaru"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="37" type="Villager">
  <properties>
   <property name="look" value="shikamaru"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="38" type="Villager">
  <properties>
   <property name="look" value="shikamaru"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="39" type="Villager">
  <properties>
   <property name="look" value="shikamaru"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="40" type="Villager">
  <properties>
   <property name="look" value="choji"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="41" type="Villager">
  <properties>
   <property name="look" value="choji"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="42" type="Villager">
  <properties>
   <property name="look" value="choji"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="43" type="Villager">
  <properties>
   <property name="look" value="choji"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="44" type="Villager">
  <properties>
   <property name="look" value="hinata"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="45" type="Villager">
  <properties>
   <property name="look" value="hinata"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="46" type="Villager">
  <properties>
   <property name="look" value="hinata"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="47" type="Villager">
  <properties>
   <property name="look" value="hinata"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="48" type="Villager">
  <properties>
   <property name="look" value="shino"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="49" type="Villager">
  <properties>
   <property name="look" value="shino"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="50" type="Villager">
  <properties>
   <property name="look" value="shino"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="51" type="Villager">
  <properties>
   <property name="look" value="shino"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="52" type="Villager">
  <properties>
   <property name="look" value="neji"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="53" type="Villager">
  <properties>
   <property name="look" value="neji"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="54" type="Villager">
  <properties>
   <property name="look" value="neji"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="55" type="Villager">
  <properties>
   <property name="look" value="neji"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="56" type="Villager">
  <properties>
   <property name="look" value="tenten"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="57" type="Villager">
  <properties>
   <property name="look" value="tenten"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="58" type="Villager">
  <properties>
   <property name="look" value="tenten"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="59" type="Villager">
  <properties>
   <property name="look" value="tenten"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="60" type="Villager">
  <properties>
   <property name="look" value="lee"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="61" type="Villager">
  <properties>
   <property name="look" value="lee"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="62" type="Villager">
  <properties>
   <property name="look" value="lee"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="63" type="Villager">
  <properties>
   <property name="look" value="lee"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="64" type="Villager">
  <properties>
   <property name="look" value="gai"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="65" type="Villager">
  <properties>
   <property name="look" value="gai"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="66" type="Villager">
  <properties>
   <property name="look" value="gai"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="67" type="Villager">
  <properties>
   <property name="look" value="gai"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="68" type="Villager">
  <properties>
   <property name="look" value="iruka"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="69" type="Villager">
  <properties>
   <property name="look" value="iruka"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="70" type="Villager">
  <properties>
   <property name="look" value="iruka"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="71" type="Villager">
  <properties>
   <property name="look" value="iruka"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="72" type="Villager">
  <properties>
   <property name="look" value="teuchi"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="73" type="Villager">
  <properties>
   <property name="look" value="teuchi"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="74" type="Villager">
  <properties>
   <property name="look" value="teuchi"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="75" type="Villager">
  <properties>
   <property name="look" value="teuchi"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="76" type="Villager">
  <properties>
   <property name="look" value="ayame"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="77" type="Villager">
  <properties>
   <property name="look" value="ayame"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="78" type="Villager">
  <properties>
   <property name="look" value="ayame"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="79" type="Villager">
  <properties>
   <property name="look" value="ayame"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="80" type="Villager">
  <properties>
   <property name="look" value="tonton"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="81" type="Villager">
  <properties>
   <property name="look" value="tonton"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="82" type="Villager">
  <properties>
   <property name="look" value="tonton"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="83" type="Villager">
  <properties>
   <property name="look" value="tonton"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="84" type="Villager">
  <properties>
   <property name="look" value="heisuke"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="85" type="Villager">
  <properties>
   <property name="look" value="heisuke"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="86" type="Villager">
  <properties>
   <property name="look" value="heisuke"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="87" type="Villager">
  <properties>
   <property name="look" value="heisuke"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="88" type="Villager">
  <properties>
   <property name="look" value="magobei"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="89" type="Villager">
  <properties>
   <property name="look" value="magobei"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="90" type="Villager">
  <properties>
   <property name="look" value="magobei"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="91" type="Villager">
  <properties>
   <property name="look" value="magobei"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="92" type="Villager">
  <properties>
   <property name="look" value="gonroku"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="93" type="Villager">
  <properties>
   <property name="look" value="gonroku"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="94" type="Villager">
  <properties>
   <property name="look" value="gonroku"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="95" type="Villager">
  <properties>
   <property name="look" value="gonroku"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="96" type="Villager">
  <properties>
   <property name="look" value="okane"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="97" type="Villager">
  <properties>
   <property name="look" value="okane"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="98" type="Villager">
  <properties>
   <property name="look" value="okane"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="99" type="Villager">
  <properties>
   <property name="look" value="okane"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="100" type="Villager">
  <properties>
   <property name="look" value="bunzo"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="101" type="Villager">
  <properties>
   <property name="look" value="bunzo"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="102" type="Villager">
  <properties>
   <property name="look" value="bunzo"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="103" type="Villager">
  <properties>
   <property name="look" value="bunzo"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="104" type="Villager">
  <properties>
   <property name="look" value="otsuru"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="105" type="Villager">
  <properties>
   <property name="look" value="otsuru"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="106" type="Villager">
  <properties>
   <property name="look" value="otsuru"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="107" type="Villager">
  <properties>
   <property name="look" value="otsuru"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="108" type="Villager">
  <properties>
   <property name="look" value="ginji"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="109" type="Villager">
  <properties>
   <property name="look" value="ginji"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="110" type="Villager">
  <properties>
   <property name="look" value="ginji"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="111" type="Villager">
  <properties>
   <property name="look" value="ginji"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="112" type="Villager">
  <properties>
   <property name="look" value="tatsuo"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="113" type="Villager">
  <properties>
   <property name="look" value="tatsuo"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="114" type="Villager">
  <properties>
   <property name="look" value="tatsuo"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="115" type="Villager">
  <properties>
   <property name="look" value="tatsuo"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="116" type="Villager">
  <properties>
   <property name="look" value="kihei"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="117" type="Villager">
  <properties>
   <property name="look" value="kihei"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="118" type="Villager">
  <properties>
   <property name="look" value="kihei"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="119" type="Villager">
  <properties>
   <property name="look" value="kihei"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="120" type="Villager">
  <properties>
   <property name="look" value="jinpei"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="121" type="Villager">
  <properties>
   <property name="look" value="jinpei"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="122" type="Villager">
  <properties>
   <property name="look" value="jinpei"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="123" type="Villager">
  <properties>
   <property name="look" value="jinpei"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="124" type="Villager">
  <properties>
   <property name="look" value="oyone"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="125" type="Villager">
  <properties>
   <property name="look" value="oyone"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="126" type="Villager">
  <properties>
   <property name="look" value="oyone"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="127" type="Villager">
  <properties>
   <property name="look" value="oyone"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="128" type="Villager">
  <properties>
   <property name="look" value="senta"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="129" type="Villager">
  <properties>
   <property name="look" value="senta"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="130" type="Villager">
  <properties>
   <property name="look" value="senta"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="131" type="Villager">
  <properties>
   <property name="look" value="senta"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="132" type="Villager">
  <properties>
   <property name="look" value="kiyo"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="133" type="Villager">
  <properties>
   <property name="look" value="kiyo"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="134" type="Villager">
  <properties>
   <property name="look" value="kiyo"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="135" type="Villager">
  <properties>
   <property name="look" value="kiyo"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="136" type="Villager">
  <properties>
   <property name="look" value="ritsu"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="137" type="Villager">
  <properties>
   <property name="look" value="ritsu"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="138" type="Villager">
  <properties>
   <property name="look" value="ritsu"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="139" type="Villager">
  <properties>
   <property name="look" value="ritsu"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="140" type="Villager">
  <properties>
   <property name="look" value="nao"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="141" type="Villager">
  <properties>
   <property name="look" value="nao"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="142" type="Villager">
  <properties>
   <property name="look" value="nao"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="143" type="Villager">
  <properties>
   <property name="look" value="nao"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="144" type="Villager">
  <properties>
   <property name="look" value="yasoji"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="145" type="Villager">
  <properties>
   <property name="look" value="yasoji"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="146" type="Villager">
  <properties>
   <property name="look" value="yasoji"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="147" type="Villager">
  <properties>
   <property name="look" value="yasoji"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="148" type="Villager">
  <properties>
   <property name="look" value="omine"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="149" type="Villager">
  <properties>
   <property name="look" value="omine"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="150" type="Villager">
  <properties>
   <property name="look" value="omine"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="151" type="Villager">
  <properties>
   <property name="look" value="omine"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="152" type="Villager">
  <properties>
   <property name="look" value="hisae"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="153" type="Villager">
  <properties>
   <property name="look" value="hisae"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="154" type="Villager">
  <properties>
   <property name="look" value="hisae"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="155" type="Villager">
  <properties>
   <property name="look" value="hisae"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="156" type="Villager">
  <properties>
   <property name="look" value="denpachi"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="157" type="Villager">
  <properties>
   <property name="look" value="denpachi"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="158" type="Villager">
  <properties>
   <property name="look" value="denpachi"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="159" type="Villager">
  <properties>
   <property name="look" value="denpachi"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="160" type="Villager">
  <properties>
   <property name="look" value="otaki"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="161" type="Villager">
  <properties>
   <property name="look" value="otaki"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="162" type="Villager">
  <properties>
   <property name="look" value="otaki"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="163" type="Villager">
  <properties>
   <property name="look" value="otaki"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="164" type="Villager">
  <properties>
   <property name="look" value="seiroku"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="165" type="Villager">
  <properties>
   <property name="look" value="seiroku"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="166" type="Villager">
  <properties>
   <property name="look" value="seiroku"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="167" type="Villager">
  <properties>
   <property name="look" value="seiroku"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="168" type="Villager">
  <properties>
   <property name="look" value="nihei"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="169" type="Villager">
  <properties>
   <property name="look" value="nihei"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="170" type="Villager">
  <properties>
   <property name="look" value="nihei"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="171" type="Villager">
  <properties>
   <property name="look" value="nihei"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="172" type="Villager">
  <properties>
   <property name="look" value="toyo"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="173" type="Villager">
  <properties>
   <property name="look" value="toyo"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="174" type="Villager">
  <properties>
   <property name="look" value="toyo"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="175" type="Villager">
  <properties>
   <property name="look" value="toyo"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="176" type="Villager">
  <properties>
   <property name="look" value="chube"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="177" type="Villager">
  <properties>
   <property name="look" value="chube"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="178" type="Villager">
  <properties>
   <property name="look" value="chube"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="179" type="Villager">
  <properties>
   <property name="look" value="chube"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="180" type="Villager">
  <properties>
   <property name="look" value="osayo"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="181" type="Villager">
  <properties>
   <property name="look" value="osayo"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="182" type="Villager">
  <properties>
   <property name="look" value="osayo"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="183" type="Villager">
  <properties>
   <property name="look" value="osayo"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="184" type="Villager">
  <properties>
   <property name="look" value="ishimatsu"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="185" type="Villager">
  <properties>
   <property name="look" value="ishimatsu"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="186" type="Villager">
  <properties>
   <property name="look" value="ishimatsu"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="187" type="Villager">
  <properties>
   <property name="look" value="ishimatsu"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="188" type="Villager">
  <properties>
   <property name="look" value="oume"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="189" type="Villager">
  <properties>
   <property name="look" value="oume"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="190" type="Villager">
  <properties>
   <property name="look" value="oume"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="191" type="Villager">
  <properties>
   <property name="look" value="oume"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="192" type="Villager">
  <properties>
   <property name="look" value="myoen"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="193" type="Villager">
  <properties>
   <property name="look" value="myoen"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="194" type="Villager">
  <properties>
   <property name="look" value="myoen"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="195" type="Villager">
  <properties>
   <property name="look" value="myoen"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="196" type="Villager">
  <properties>
   <property name="look" value="kumazo"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="197" type="Villager">
  <properties>
   <property name="look" value="kumazo"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="198" type="Villager">
  <properties>
   <property name="look" value="kumazo"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="199" type="Villager">
  <properties>
   <property name="look" value="kumazo"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="200" type="Villager">
  <properties>
   <property name="look" value="wakasa_wife"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="201" type="Villager">
  <properties>
   <property name="look" value="wakasa_wife"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="202" type="Villager">
  <properties>
   <property name="look" value="wakasa_wife"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="203" type="Villager">
  <properties>
   <property name="look" value="wakasa_wife"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="204" type="Villager">
  <properties>
   <property name="look" value="wakasa_husband"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="205" type="Villager">
  <properties>
   <property name="look" value="wakasa_husband"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="206" type="Villager">
  <properties>
   <property name="look" value="wakasa_husband"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="207" type="Villager">
  <properties>
   <property name="look" value="wakasa_husband"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="208" type="Villager">
  <properties>
   <property name="look" value="tome"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="209" type="Villager">
  <properties>
   <property name="look" value="tome"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="210" type="Villager">
  <properties>
   <property name="look" value="tome"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="211" type="Villager">
  <properties>
   <property name="look" value="tome"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="212" type="Villager">
  <properties>
   <property name="look" value="shinkichi"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="213" type="Villager">
  <properties>
   <property name="look" value="shinkichi"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="214" type="Villager">
  <properties>
   <property name="look" value="shinkichi"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="215" type="Villager">
  <properties>
   <property name="look" value="shinkichi"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="216" type="Villager">
  <properties>
   <property name="look" value="sakuzo"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="217" type="Villager">
  <properties>
   <property name="look" value="sakuzo"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="218" type="Villager">
  <properties>
   <property name="look" value="sakuzo"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="219" type="Villager">
  <properties>
   <property name="look" value="sakuzo"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="220" type="Villager">
  <properties>
   <property name="look" value="fuku"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="221" type="Villager">
  <properties>
   <property name="look" value="fuku"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="222" type="Villager">
  <properties>
   <property name="look" value="fuku"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="223" type="Villager">
  <properties>
   <property name="look" value="fuku"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="224" type="Villager">
  <properties>
   <property name="look" value="aunt_1"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="225" type="Villager">
  <properties>
   <property name="look" value="aunt_1"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="226" type="Villager">
  <properties>
   <property name="look" value="aunt_1"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="227" type="Villager">
  <properties>
   <property name="look" value="aunt_1"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="228" type="Villager">
  <properties>
   <property name="look" value="aunt_2"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="229" type="Villager">
  <properties>
   <property name="look" value="aunt_2"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="230" type="Villager">
  <properties>
   <property name="look" value="aunt_2"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="231" type="Villager">
  <properties>
   <property name="look" value="aunt_2"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="232" type="Villager">
  <properties>
   <property name="look" value="aunt_3"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="233" type="Villager">
  <properties>
   <property name="look" value="aunt_3"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="234" type="Villager">
  <properties>
   <property name="look" value="aunt_3"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="235" type="Villager">
  <properties>
   <property name="look" value="aunt_3"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="236" type="Villager">
  <properties>
   <property name="look" value="rokube"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="237" type="Villager">
  <properties>
   <property name="look" value="rokube"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="238" type="Villager">
  <properties>
   <property name="look" value="rokube"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="239" type="Villager">
  <properties>
   <property name="look" value="rokube"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="240" type="Villager">
  <properties>
   <property name="look" value="hanzaemon"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="241" type="Villager">
  <properties>
   <property name="look" value="hanzaemon"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="242" type="Villager">
  <properties>
   <property name="look" value="hanzaemon"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="243" type="Villager">
  <properties>
   <property name="look" value="hanzaemon"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="244" type="Villager">
  <properties>
   <property name="look" value="passer_01"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="245" type="Villager">
  <properties>
   <property name="look" value="passer_01"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="246" type="Villager">
  <properties>
   <property name="look" value="passer_01"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="247" type="Villager">
  <properties>
   <property name="look" value="passer_01"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="248" type="Villager">
  <properties>
   <property name="look" value="passer_02"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="249" type="Villager">
  <properties>
   <property name="look" value="passer_02"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="250" type="Villager">
  <properties>
   <property name="look" value="passer_02"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="251" type="Villager">
  <properties>
   <property name="look" value="passer_02"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="252" type="Villager">
  <properties>
   <property name="look" value="passer_03"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="253" type="Villager">
  <properties>
   <property name="look" value="passer_03"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="254" type="Villager">
  <properties>
   <property name="look" value="passer_03"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="255" type="Villager">
  <properties>
   <property name="look" value="passer_03"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="256" type="Villager">
  <properties>
   <property name="look" value="passer_04"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="257" type="Villager">
  <properties>
   <property name="look" value="passer_04"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="258" type="Villager">
  <properties>
   <property name="look" value="passer_04"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="259" type="Villager">
  <properties>
   <property name="look" value="passer_04"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="260" type="Villager">
  <properties>
   <property name="look" value="passer_05"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="261" type="Villager">
  <properties>
   <property name="look" value="passer_05"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="262" type="Villager">
  <properties>
   <property name="look" value="passer_05"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="263" type="Villager">
  <properties>
   <property name="look" value="passer_05"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="264" type="Villager">
  <properties>
   <property name="look" value="passer_06"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="265" type="Villager">
  <properties>
   <property name="look" value="passer_06"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="266" type="Villager">
  <properties>
   <property name="look" value="passer_06"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="267" type="Villager">
  <properties>
   <property name="look" value="passer_06"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="268" type="Villager">
  <properties>
   <property name="look" value="passer_07"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="269" type="Villager">
  <properties>
   <property name="look" value="passer_07"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="270" type="Villager">
  <properties>
   <property name="look" value="passer_07"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="271" type="Villager">
  <properties>
   <property name="look" value="passer_07"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="272" type="Villager">
  <properties>
   <property name="look" value="passer_08"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="273" type="Villager">
  <properties>
   <property name="look" value="passer_08"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="274" type="Villager">
  <properties>
   <property name="look" value="passer_08"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="275" type="Villager">
  <properties>
   <property name="look" value="passer_08"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="276" type="Villager">
  <properties>
   <property name="look" value="passer_09"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="277" type="Villager">
  <properties>
   <property name="look" value="passer_09"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="278" type="Villager">
  <properties>
   <property name="look" value="passer_09"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="279" type="Villager">
  <properties>
   <property name="look" value="passer_09"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="280" type="Villager">
  <properties>
   <property name="look" value="passer_10"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="281" type="Villager">
  <properties>
   <property name="look" value="passer_10"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="282" type="Villager">
  <properties>
   <property name="look" value="passer_10"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="283" type="Villager">
  <properties>
   <property name="look" value="passer_10"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="284" type="Villager">
  <properties>
   <property name="look" value="passer_11"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="285" type="Villager">
  <properties>
   <property name="look" value="passer_11"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="286" type="Villager">
  <properties>
   <property name="look" value="passer_11"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="287" type="Villager">
  <properties>
   <property name="look" value="passer_11"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="288" type="Villager">
  <properties>
   <property name="look" value="passer_12"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="289" type="Villager">
  <properties>
   <property name="look" value="passer_12"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="290" type="Villager">
  <properties>
   <property name="look" value="passer_12"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="291" type="Villager">
  <properties>
   <property name="look" value="passer_12"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="292" type="Villager">
  <properties>
   <property name="look" value="passer_13"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="293" type="Villager">
  <properties>
   <property name="look" value="passer_13"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="294" type="Villager">
  <properties>
   <property name="look" value="passer_13"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="295" type="Villager">
  <properties>
   <property name="look" value="passer_13"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="296" type="Villager">
  <properties>
   <property name="look" value="passer_14"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="297" type="Villager">
  <properties>
   <property name="look" value="passer_14"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="298" type="Villager">
  <properties>
   <property name="look" value="passer_14"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="299" type="Villager">
  <properties>
   <property name="look" value="passer_14"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="300" type="Villager">
  <properties>
   <property name="look" value="passer_15"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="301" type="Villager">
  <properties>
   <property name="look" value="passer_15"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="302" type="Villager">
  <properties>
   <property name="look" value="passer_15"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="303" type="Villager">
  <properties>
   <property name="look" value="passer_15"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="304" type="Villager">
  <properties>
   <property name="look" value="passer_16"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="305" type="Villager">
  <properties>
   <property name="look" value="passer_16"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="306" type="Villager">
  <properties>
   <property name="look" value="passer_16"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="307" type="Villager">
  <properties>
   <property name="look" value="passer_16"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="308" type="Villager">
  <properties>
   <property name="look" value="cat"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="309" type="Villager">
  <properties>
   <property name="look" value="cat"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="310" type="Villager">
  <properties>
   <property name="look" value="cat"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="311" type="Villager">
  <properties>
   <property name="look" value="cat"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="312" type="Villager">
  <properties>
   <property name="look" value="sparrow"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="313" type="Villager">
  <properties>
   <property name="look" value="sparrow"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="314" type="Villager">
  <properties>
   <property name="look" value="sparrow"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="315" type="Villager">
  <properties>
   <property name="look" value="sparrow"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
 <tile id="316" type="Villager">
  <properties>
   <property name="look" value="crow"/>
   <property name="facing" value="down"/>
  </properties>
 </tile>
 <tile id="317" type="Villager">
  <properties>
   <property name="look" value="crow"/>
   <property name="facing" value="left"/>
  </properties>
 </tile>
 <tile id="318" type="Villager">
  <properties>
   <property name="look" value="crow"/>
   <property name="facing" value="right"/>
  </properties>
 </tile>
 <tile id="319" type="Villager">
  <properties>
   <property name="look" value="crow"/>
   <property name="facing" value="up"/>
  </properties>
 </tile>
</tileset>
