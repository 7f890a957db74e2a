<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="terrain" tilewidth="16" tileheight="16" tilecount="960" columns="24">
 <image source="../assets/tiles/terrain.png" width="384" height="640"/>
 <tile id="0" type="Grass"/>
 <tile id="1" type="Grass" probability="0.45"/>
 <tile id="2" type="Grass"/>
 <tile id="3" type="Grass" probability="0.45"/>
 <tile id="4" type="Grass"/>
 <tile id="5" type="Grass" probability="0.45"/>
 <tile id="6" type="Grass"/>
 <tile id="7" type="Grass" probability="0.45"/>
 <tile id="8" type="Grass"/>
 <tile id="9" type="Grass" probability="0.45"/>
 <tile id="10" type="Grass"/>
 <tile id="11" type="Grass" probability="0.45"/>
 <tile id="13" probability="0.45"/>
 <tile id="15" probability="0.45"/>
 <tile id="17" probability="0.45"/>
 <tile id="19" probability="0.45"/>
 <tile id="21" probability="0.45"/>
 <tile id="22" type="Stone"/>
 <tile id="23" type="Stone"/>
 <tile id="24" type="Stone"/>
 <tile id="25" type="Stone"/>
 <tile id="26" type="Stone"/>
 <tile id="27" type="Stone"/>
 <tile id="28" type="Stone"/>
 <tile id="29" type="Stone"/>
 <tile id="30" type="Stone"/>
 <tile id="31" type="Stone"/>
 <tile id="32" type="Stone"/>
 <tile id="33" type="Stone"/>
 <tile id="34" type="Stone"/>
 <tile id="35" type="Stone"/>
 <tile id="36" type="Stone"/>
 <tile id="37" type="Stone"/>
 <tile id="38" type="Stone"/>
 <tile id="39" type="Stone"/>
 <tile id="40" type="Stone"/>
 <tile id="41" type="Stone"/>
 <tile id="42" type="Stone"/>
 <tile id="43" type="Stone"/>
 <tile id="44" type="Stone"/>
 <tile id="45" type="Stone"/>
 <tile id="46">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="47" probability="0.45">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="48">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="49" probability="0.45">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="50">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="51" probability="0.45">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="52">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="53" probability="0.45">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="54">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="55" probability="0.45">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="56">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="57" probability="0.45">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="58">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="59" probability="0.45">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="60">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="61" probability="0.45">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="62">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="63" probability="0.45">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="64">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="65" probability="0.45">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="66" type="Grass"/>
 <tile id="67" type="Grass"/>
 <tile id="68" type="Grass"/>
 <tile id="69" type="Grass"/>
 <tile id="70" type="Grass"/>
 <tile id="71" type="Grass"/>
 <tile id="78" type="Grass"/>
 <tile id="79" type="Grass"/>
 <tile id="80" type="Grass"/>
 <tile id="81" type="Grass"/>
 <tile id="82" type="Grass"/>
 <tile id="83" type="Grass"/>
 <tile id="84" type="Grass"/>
 <tile id="85" type="Grass"/>
 <tile id="86" type="Grass"/>
 <tile id="87" type="Grass"/>
 <tile id="98" type="Grass"/>
 <tile id="99" type="Grass"/>
 <tile id="100" type="Grass"/>
 <tile id="101" type="Grass"/>
 <tile id="102" type="Grass"/>
 <tile id="123" type="Grass"/>
 <tile id="124" type="Grass"/>
 <tile id="125" type="Grass"/>
 <tile id="126" type="Grass"/>
 <tile id="127" type="Grass"/>
 <tile id="168" type="Grass"/>
 <tile id="169" type="Grass"/>
 <tile id="170" type="Grass"/>
 <tile id="171" type="Grass"/>
 <tile id="172" type="Grass"/>
 <tile id="173" type="Grass"/>
 <tile id="174" type="Grass"/>
 <tile id="175" type="Grass"/>
 <tile id="176" type="Grass"/>
 <tile id="177" type="Grass"/>
 <tile id="178" type="Stone"/>
 <tile id="179" type="Stone"/>
 <tile id="180" type="Stone"/>
 <tile id="181" type="Stone"/>
 <tile id="182" type="Stone"/>
 <tile id="183" type="Stone"/>
 <tile id="184" type="Stone"/>
 <tile id="185" type="Stone"/>
 <tile id="186" type="Stone"/>
 <tile id="187" type="Stone"/>
 <tile id="188" type="Grass"/>
 <tile id="189" type="Grass"/>
 <tile id="190" type="Grass"/>
 <tile id="191" type="Grass"/>
 <tile id="192" type="Grass"/>
 <tile id="193" type="Stone"/>
 <tile id="194" type="Stone"/>
 <tile id="195" type="Stone"/>
 <tile id="196" type="Stone"/>
 <tile id="197" type="Stone"/>
 <tile id="198" type="Stone"/>
 <tile id="199" type="Stone"/>
 <tile id="200" type="Stone"/>
 <tile id="201" type="Stone"/>
 <tile id="202" type="Stone"/>
 <tile id="203" type="Stone"/>
 <tile id="204" type="Stone"/>
 <tile id="205" type="Stone"/>
 <tile id="206" type="Stone"/>
 <tile id="207" type="Stone"/>
 <tile id="208" type="Stone"/>
 <tile id="209" type="Stone"/>
 <tile id="210" type="Stone"/>
 <tile id="211" type="Stone"/>
 <tile id="212" type="Stone"/>
 <tile id="213" type="Grass"/>
 <tile id="214" type="Grass"/>
 <tile id="215" type="Grass"/>
 <tile id="216" type="Grass"/>
 <tile id="217" type="Grass"/>
 <tile id="218" type="Stone"/>
 <tile id="219" type="Stone"/>
 <tile id="220" type="Stone"/>
 <tile id="221" type="Stone"/>
 <tile id="222" type="Stone"/>
 <tile id="223" type="Stone"/>
 <tile id="224" type="Stone"/>
 <tile id="225" type="Stone"/>
 <tile id="226" type="Stone"/>
 <tile id="227" type="Stone"/>
 <tile id="228" type="Stone"/>
 <tile id="229" type="Stone"/>
 <tile id="230" type="Stone"/>
 <tile id="231" type="Stone"/>
 <tile id="232" type="Stone"/>
 <tile id="233" type="Stone"/>
 <tile id="234" type="Stone"/>
 <tile id="235" type="Stone"/>
 <tile id="236" type="Stone"/>
 <tile id="237" type="Stone"/>
 <tile id="238" type="Stone"/>
 <tile id="239" type="Stone"/>
 <tile id="240" type="Stone"/>
 <tile id="241" type="Stone"/>
 <tile id="242" type="Stone"/>
 <tile id="243" type="Stone"/>
 <tile id="244" type="Stone"/>
 <tile id="245" type="Stone"/>
 <tile id="246" type="Stone"/>
 <tile id="247" type="Stone"/>
 <tile id="248" type="Stone"/>
 <tile id="249" type="Stone"/>
 <tile id="250" type="Stone"/>
 <tile id="251" type="Stone"/>
 <tile id="252" type="Stone"/>
 <tile id="253" type="Stone"/>
 <tile id="254" type="Stone"/>
 <tile id="255" type="Stone"/>
 <tile id="256" type="Stone"/>
 <tile id="257" type="Stone"/>
 <tile id="268" type="Stone"/>
 <tile id="269" type="Stone"/>
 <tile id="270" type="Stone"/>
 <tile id="271" type="Stone"/>
 <tile id="272" type="Stone"/>
 <tile id="273" type="Stone"/>
 <tile id="274" type="Stone"/>
 <tile id="275" type="Stone"/>
 <tile id="276" type="Stone"/>
 <tile id="277" type="Stone"/>
 <tile id="283" type="Stone"/>
 <tile id="284" type="Stone"/>
 <tile id="285" type="Stone"/>
 <tile id="286" type="Stone"/>
 <tile id="287" type="Stone"/>
 <tile id="288" type="Stone"/>
 <tile id="289" type="Stone"/>
 <tile id="290" type="Stone"/>
 <tile id="291" type="Stone"/>
 <tile id="292" type="Stone"/>
 <tile id="293" type="Stone"/>
 <tile id="294" type="Stone"/>
 <tile id="295" type="Stone"/>
 <tile id="296" type="Stone"/>
 <tile id="297" type="Stone"/>
 <tile id="298" type="Stone"/>
 <tile id="299" type="Stone"/>
 <tile id="300" type="Stone"/>
 <tile id="301" type="Stone"/>
 <tile id="302" type="Stone"/>
 <tile id="308" type="Stone"/>
 <tile id="309" type="Stone"/>
 <tile id="310" type="Stone"/>
 <tile id="311" type="Stone"/>
 <tile id="312" type="Stone"/>
 <tile id="313" type="Stone"/>
 <tile id="314" type="Stone"/>
 <tile id="315" type="Stone"/>
 <tile id="316" type="Stone"/>
 <tile id="317" type="Stone"/>
 <tile id="318" type="Stone"/>
 <tile id="319" type="Stone"/>
 <tile id="320" type="Stone"/>
 <tile id="321" type="Stone"/>
 <tile id="322" type="Stone"/>
 <tile id="323" type="Stone"/>
 <tile id="324" type="Stone"/>
 <tile id="325" type="Stone"/>
 <tile id="326" type="Stone"/>
 <tile id="327" type="Stone"/>
 <tile id="328" type="Stone"/>
 <tile id="329" type="Stone"/>
 <tile id="330" type="Stone"/>
 <tile id="331" type="Stone"/>
 <tile id="332" type="Stone"/>
 <tile id="333" type="Stone"/>
 <tile id="334" type="Stone"/>
 <tile id="335" type="Stone"/>
 <tile id="336" type="Stone"/>
 <tile id="337" type="Stone"/>
 <tile id="338" type="Stone"/>
 <tile id="339" type="Stone"/>
 <tile id="340" type="Stone"/>
 <tile id="341" type="Stone"/>
 <tile id="342" type="Stone"/>
 <tile id="343" type="Stone"/>
 <tile id="344" type="Stone"/>
 <tile id="345" type="Stone"/>
 <tile id="346" type="Stone"/>
 <tile id="347" type="Stone"/>
 <tile id="348" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="349" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="350" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="351" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="352" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="353" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="354" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="355" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="356" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="357" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="358">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="359">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="360">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="361">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="362">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="363">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="364">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="365">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="366">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="367">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="368" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="369" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="370" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="371" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="372" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="373">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="374">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="375">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="376">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="377">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="378">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="379">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="380">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="381">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="382">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="383">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="384">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="385">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="386">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="387">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="388">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="389">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="390">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="391">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="392">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="393" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="394" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="395" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="396" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="397" type="Grass">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="398">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="399">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="400">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="401">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="402">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="403">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="404">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="405">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="406">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="407">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="408">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="409">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="410">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="411">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="412">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="413">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="414">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="415">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="416">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="417">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="418">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="419">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="420">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="421">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="422">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="423">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="424">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="425">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="426">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="427">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="428">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="429">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="430">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="431">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="432">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="433">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="434">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="435">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="436">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="437">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="438">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="439">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="440">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="441">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="442">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="443">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="444">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="445">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="446">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="447">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="448">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="449">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="450">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="451">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="452">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="453">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="454">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="455">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="456">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="457">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="458">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="459">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="460">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="461">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="462">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="463">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="464">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="465">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="466">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="467">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="468">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="469">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="470">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="471">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="472">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="473">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="474">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="475">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="476">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="477">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="478">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="479">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="480" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="481" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="482" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="483" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="484" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="485" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="486" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="487" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="488" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="489" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="490" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="491" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="492" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="493" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="494" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="495" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="496" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="497" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="498">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="499">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="500">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="501" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="502" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="503" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="504" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="505" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="506" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="507" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="508" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="509" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="510">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="511">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="512">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="513" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="514" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="515" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="516">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="517">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="518">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="519">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="520">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="521">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="522" type="Grass"/>
 <tile id="523" type="Grass"/>
 <tile id="524" type="Grass"/>
 <tile id="525" type="Grass"/>
 <tile id="526" type="Grass"/>
 <tile id="527" type="Grass"/>
 <tile id="528" type="Grass"/>
 <tile id="529" type="Grass"/>
 <tile id="530" type="Grass"/>
 <tile id="531" type="Grass"/>
 <tile id="532" type="Grass"/>
 <tile id="533" type="Grass"/>
 <tile id="534" type="Grass"/>
 <tile id="535" type="Grass"/>
 <tile id="536" type="Grass"/>
 <tile id="537" type="Grass"/>
 <tile id="538" type="Grass"/>
 <tile id="539" type="Grass"/>
 <tile id="540" type="Grass"/>
 <tile id="541" type="Grass"/>
 <tile id="542" type="Grass"/>
 <tile id="543" type="Grass"/>
 <tile id="544" type="Grass"/>
 <tile id="545" type="Grass"/>
 <tile id="546" type="Grass"/>
 <tile id="547" type="Grass"/>
 <tile id="548" type="Grass"/>
 <tile id="549" type="Grass"/>
 <tile id="550" type="Grass"/>
 <tile id="551" type="Grass"/>
 <tile id="552" type="Grass"/>
 <tile id="553" type="Grass"/>
 <tile id="554" type="Grass"/>
 <tile id="555" type="Grass"/>
 <tile id="556" type="Grass"/>
 <tile id="557" type="Grass"/>
 <tile id="558" type="Grass"/>
 <tile id="559" type="Grass"/>
 <tile id="560" type="Grass"/>
 <tile id="561" type="Grass"/>
 <tile id="562" type="Grass"/>
 <tile id="563" type="Grass"/>
 <tile id="608">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="609">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="612">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="613">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="614">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="615">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="616">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="617">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="620">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="621">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="624">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="625">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="630" type="Stone"/>
 <tile id="631" type="Stone"/>
 <tile id="632">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="633">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="634">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="635">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="636">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="637">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="638">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="639">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="642">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="643">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="648" type="Stone"/>
 <tile id="649" type="Stone"/>
 <tile id="650">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="651" type="Stone"/>
 <tile id="652" type="Stone"/>
 <tile id="653" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="654" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="655">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="656">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="657">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="658" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="659" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="660">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="661">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="662">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="663">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="664">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="665">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="666">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="667">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="668">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="669">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="670">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="671">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="672">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="673">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="674">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="675">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="676" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="677" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="678">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="679">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="680">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="681">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="682">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="683">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="686">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="687">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="690">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="691">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="696" type="Stone"/>
 <tile id="697" type="Stone"/>
 <tile id="698">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="699">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="700">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="701">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="702">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="703">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="704">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="705">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="708">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="709">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="712">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="713">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="714">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="715">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="716">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="717">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="722" type="Stone"/>
 <tile id="723" type="Stone"/>
 <tile id="724">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="727">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="728">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="729" type="Stone"/>
 <tile id="730" type="Stone"/>
 <tile id="731" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="732" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="733">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="734">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="735">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="736" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="737" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="738">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="739">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="740">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="741">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="742">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="743">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="744">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="745">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="746">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="747">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="748">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="749">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="750">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="751">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="752">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="753">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="754" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="755" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="756">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="757">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="758">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="759">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="760">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="761">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="764">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="765">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="770" type="Stone"/>
 <tile id="771" type="Stone"/>
 <tile id="772">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="773" type="Stone"/>
 <tile id="774" type="Stone"/>
 <tile id="775" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="776" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="777">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="778">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="779">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="780" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="781" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="782">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="783">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="788" type="Stone"/>
 <tile id="789" type="Stone"/>
 <tile id="790">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="793">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="794">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="795" type="Stone"/>
 <tile id="796" type="Stone"/>
 <tile id="797" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="798" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="799">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="800">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="801">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="802" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="803" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="804">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="805">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="806" type="Stone"/>
 <tile id="807" type="Stone"/>
 <tile id="808" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="809" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="810" type="Stone"/>
 <tile id="811" type="Stone"/>
 <tile id="812" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="813" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="814" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="815" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="816" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="817" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="818">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="819">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="820">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="821" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="822" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="823">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="824">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="825">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="826">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="827">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="828" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="829" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="830">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="831">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="832" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="833" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="834" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="835" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="836">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="837">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="838">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="839">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="8" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="840">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="841">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="842">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="843">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="844">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="845">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="846">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="847">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="848">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="849">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="850">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="851">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="852">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="853">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="854" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="855" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="856">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="857">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="858">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="859">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="860">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="861">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="862">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="863">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="864">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="865">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="866">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="867">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="868">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="869">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="870">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="871">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="872">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="873">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="874">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="875">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="876" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="877" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="878">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="879">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="880">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="881">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="882">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="883">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="884">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="885">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="886">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="887" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="888" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="889">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="890">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="891">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="892">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="893">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="894" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="895" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="896">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="897">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="0" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="898" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="899" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="900" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="901" type="Stone">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="902">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="903">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="904">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="905">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="8" height="8"/>
   <object id="2" type="Water" x="8" y="8" width="8" height="8"/>
  </objectgroup>
 </tile>
 <tile id="906">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="907">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="908">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="909">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="910">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="911">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="912">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="913">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="914">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="915">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="916">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="917">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="8"/>
  </objectgroup>
 </tile>
 <tile id="918">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="919">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="920">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="921">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="922">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="923">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="924">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="925">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="926">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="927">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="928">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="929">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="930">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="931">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="932">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="933">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="934">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="935">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="936">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="937">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="938">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="939">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="940">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="941">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="942">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="943">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="944">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="945">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="946">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="947">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="948">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="949">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="950">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="951">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="952">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="953">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="954">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="955">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="956">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="957">
  <objectgroup draworder="index" id="2">
   <object id="1" type="Water" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <wangsets>
  <wangset name="ground" type="corner" tile="12">
   <wangcolor name="grass" color="#7fb04e" tile="0" probability="1"/>
   <wangcolor name="dirt" color="#d5b07a" tile="12" probability="1"/>
   <wangcolor name="cobble" color="#b0b7bf" tile="22" probability="1"/>
   <wangcolor name="water" color="#5b8bcf" tile="46" probability="1"/>
   <wangcolor name="grass light" color="#88b752" tile="66" probability="1"/>
   <wangcolor name="dirt worn" color="#cab59b" tile="72" probability="1"/>
   <wangcolor name="water deep" color="#38599b" tile="918" probability="1"/>
   <wangtile tileid="0" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="2" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="3" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="4" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="5" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="6" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="7" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="8" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="9" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="10" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="11" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="12" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="13" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="14" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="15" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="16" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="17" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="18" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="19" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="20" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="21" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="22" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="23" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="24" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="25" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="26" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="27" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="28" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="29" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="30" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="31" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="32" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="33" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="34" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="35" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="36" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="37" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="38" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="39" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="40" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="41" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="42" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="43" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="44" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="45" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="46" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="47" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="48" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="49" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="50" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="51" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="52" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="53" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="54" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="55" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="56" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="57" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="58" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="59" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="60" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="61" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="62" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="63" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="64" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="65" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="66" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="67" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="68" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="69" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="70" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="71" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="72" wangid="0,6,0,6,0,6,0,6"/>
   <wangtile tileid="73" wangid="0,6,0,6,0,6,0,6"/>
   <wangtile tileid="74" wangid="0,6,0,6,0,6,0,6"/>
   <wangtile tileid="75" wangid="0,6,0,6,0,6,0,6"/>
   <wangtile tileid="76" wangid="0,6,0,6,0,6,0,6"/>
   <wangtile tileid="77" wangid="0,6,0,6,0,6,0,6"/>
   <wangtile tileid="78" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="79" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="80" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="81" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="82" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="83" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="84" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="85" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="86" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="87" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="88" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="89" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="90" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="91" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="92" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="93" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="94" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="95" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="96" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="97" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="98" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="99" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="100" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="101" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="102" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="103" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="104" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="105" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="106" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="107" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="108" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="109" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="110" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="111" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="112" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="113" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="114" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="115" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="116" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="117" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="118" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="119" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="120" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="121" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="122" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="123" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="124" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="125" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="126" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="127" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="128" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="129" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="130" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="131" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="132" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="133" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="134" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="135" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="136" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="137" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="138" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="139" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="140" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="141" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="142" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="143" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="144" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="145" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="146" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="147" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="148" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="149" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="150" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="151" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="152" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="153" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="154" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="155" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="156" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="157" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="158" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="159" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="160" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="161" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="162" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="163" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="164" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="165" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="166" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="167" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="168" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="169" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="170" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="171" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="172" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="173" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="174" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="175" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="176" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="177" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="178" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="179" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="180" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="181" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="182" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="183" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="184" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="185" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="186" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="187" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="188" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="189" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="190" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="191" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="192" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="193" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="194" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="195" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="196" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="197" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="198" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="199" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="200" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="201" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="202" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="203" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="204" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="205" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="206" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="207" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="208" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="209" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="210" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="211" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="212" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="213" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="214" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="215" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="216" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="217" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="218" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="219" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="220" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="221" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="222" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="223" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="224" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="225" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="226" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="227" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="228" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="229" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="230" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="231" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="232" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="233" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="234" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="235" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="236" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="237" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="238" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="239" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="240" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="241" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="242" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="243" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="244" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="245" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="246" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="247" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="248" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="249" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="250" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="251" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="252" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="253" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="254" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="255" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="256" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="257" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="258" wangid="0,2,0,2,0,3,0,2"/>
   <wangtile tileid="259" wangid="0,2,0,2,0,3,0,2"/>
   <wangtile tileid="260" wangid="0,2,0,2,0,3,0,2"/>
   <wangtile tileid="261" wangid="0,2,0,2,0,3,0,2"/>
   <wangtile tileid="262" wangid="0,2,0,2,0,3,0,2"/>
   <wangtile tileid="263" wangid="0,2,0,3,0,2,0,2"/>
   <wangtile tileid="264" wangid="0,2,0,3,0,2,0,2"/>
   <wangtile tileid="265" wangid="0,2,0,3,0,2,0,2"/>
   <wangtile tileid="266" wangid="0,2,0,3,0,2,0,2"/>
   <wangtile tileid="267" wangid="0,2,0,3,0,2,0,2"/>
   <wangtile tileid="268" wangid="0,2,0,3,0,3,0,2"/>
   <wangtile tileid="269" wangid="0,2,0,3,0,3,0,2"/>
   <wangtile tileid="270" wangid="0,2,0,3,0,3,0,2"/>
   <wangtile tileid="271" wangid="0,2,0,3,0,3,0,2"/>
   <wangtile tileid="272" wangid="0,2,0,3,0,3,0,2"/>
   <wangtile tileid="273" wangid="0,2,0,3,0,3,0,2"/>
   <wangtile tileid="274" wangid="0,2,0,3,0,3,0,2"/>
   <wangtile tileid="275" wangid="0,2,0,3,0,3,0,2"/>
   <wangtile tileid="276" wangid="0,2,0,3,0,3,0,2"/>
   <wangtile tileid="277" wangid="0,2,0,3,0,3,0,2"/>
   <wangtile tileid="278" wangid="0,3,0,2,0,2,0,2"/>
   <wangtile tileid="279" wangid="0,3,0,2,0,2,0,2"/>
   <wangtile tileid="280" wangid="0,3,0,2,0,2,0,2"/>
   <wangtile tileid="281" wangid="0,3,0,2,0,2,0,2"/>
   <wangtile tileid="282" wangid="0,3,0,2,0,2,0,2"/>
   <wangtile tileid="283" wangid="0,3,0,2,0,3,0,2"/>
   <wangtile tileid="284" wangid="0,3,0,2,0,3,0,2"/>
   <wangtile tileid="285" wangid="0,3,0,2,0,3,0,2"/>
   <wangtile tileid="286" wangid="0,3,0,2,0,3,0,2"/>
   <wangtile tileid="287" wangid="0,3,0,2,0,3,0,2"/>
   <wangtile tileid="288" wangid="0,3,0,3,0,2,0,2"/>
   <wangtile tileid="289" wangid="0,3,0,3,0,2,0,2"/>
   <wangtile tileid="290" wangid="0,3,0,3,0,2,0,2"/>
   <wangtile tileid="291" wangid="0,3,0,3,0,2,0,2"/>
   <wangtile tileid="292" wangid="0,3,0,3,0,2,0,2"/>
   <wangtile tileid="293" wangid="0,3,0,3,0,2,0,2"/>
   <wangtile tileid="294" wangid="0,3,0,3,0,2,0,2"/>
   <wangtile tileid="295" wangid="0,3,0,3,0,2,0,2"/>
   <wangtile tileid="296" wangid="0,3,0,3,0,2,0,2"/>
   <wangtile tileid="297" wangid="0,3,0,3,0,2,0,2"/>
   <wangtile tileid="298" wangid="0,3,0,3,0,3,0,2"/>
   <wangtile tileid="299" wangid="0,3,0,3,0,3,0,2"/>
   <wangtile tileid="300" wangid="0,3,0,3,0,3,0,2"/>
   <wangtile tileid="301" wangid="0,3,0,3,0,3,0,2"/>
   <wangtile tileid="302" wangid="0,3,0,3,0,3,0,2"/>
   <wangtile tileid="303" wangid="0,2,0,2,0,2,0,3"/>
   <wangtile tileid="304" wangid="0,2,0,2,0,2,0,3"/>
   <wangtile tileid="305" wangid="0,2,0,2,0,2,0,3"/>
   <wangtile tileid="306" wangid="0,2,0,2,0,2,0,3"/>
   <wangtile tileid="307" wangid="0,2,0,2,0,2,0,3"/>
   <wangtile tileid="308" wangid="0,2,0,2,0,3,0,3"/>
   <wangtile tileid="309" wangid="0,2,0,2,0,3,0,3"/>
   <wangtile tileid="310" wangid="0,2,0,2,0,3,0,3"/>
   <wangtile tileid="311" wangid="0,2,0,2,0,3,0,3"/>
   <wangtile tileid="312" wangid="0,2,0,2,0,3,0,3"/>
   <wangtile tileid="313" wangid="0,2,0,2,0,3,0,3"/>
   <wangtile tileid="314" wangid="0,2,0,2,0,3,0,3"/>
   <wangtile tileid="315" wangid="0,2,0,2,0,3,0,3"/>
   <wangtile tileid="316" wangid="0,2,0,2,0,3,0,3"/>
   <wangtile tileid="317" wangid="0,2,0,2,0,3,0,3"/>
   <wangtile tileid="318" wangid="0,2,0,3,0,2,0,3"/>
   <wangtile tileid="319" wangid="0,2,0,3,0,2,0,3"/>
   <wangtile tileid="320" wangid="0,2,0,3,0,2,0,3"/>
   <wangtile tileid="321" wangid="0,2,0,3,0,2,0,3"/>
   <wangtile tileid="322" wangid="0,2,0,3,0,2,0,3"/>
   <wangtile tileid="323" wangid="0,2,0,3,0,3,0,3"/>
   <wangtile tileid="324" wangid="0,2,0,3,0,3,0,3"/>
   <wangtile tileid="325" wangid="0,2,0,3,0,3,0,3"/>
   <wangtile tileid="326" wangid="0,2,0,3,0,3,0,3"/>
   <wangtile tileid="327" wangid="0,2,0,3,0,3,0,3"/>
   <wangtile tileid="328" wangid="0,3,0,2,0,2,0,3"/>
   <wangtile tileid="329" wangid="0,3,0,2,0,2,0,3"/>
   <wangtile tileid="330" wangid="0,3,0,2,0,2,0,3"/>
   <wangtile tileid="331" wangid="0,3,0,2,0,2,0,3"/>
   <wangtile tileid="332" wangid="0,3,0,2,0,2,0,3"/>
   <wangtile tileid="333" wangid="0,3,0,2,0,2,0,3"/>
   <wangtile tileid="334" wangid="0,3,0,2,0,2,0,3"/>
   <wangtile tileid="335" wangid="0,3,0,2,0,2,0,3"/>
   <wangtile tileid="336" wangid="0,3,0,2,0,2,0,3"/>
   <wangtile tileid="337" wangid="0,3,0,2,0,2,0,3"/>
   <wangtile tileid="338" wangid="0,3,0,2,0,3,0,3"/>
   <wangtile tileid="339" wangid="0,3,0,2,0,3,0,3"/>
   <wangtile tileid="340" wangid="0,3,0,2,0,3,0,3"/>
   <wangtile tileid="341" wangid="0,3,0,2,0,3,0,3"/>
   <wangtile tileid="342" wangid="0,3,0,2,0,3,0,3"/>
   <wangtile tileid="343" wangid="0,3,0,3,0,2,0,3"/>
   <wangtile tileid="344" wangid="0,3,0,3,0,2,0,3"/>
   <wangtile tileid="345" wangid="0,3,0,3,0,2,0,3"/>
   <wangtile tileid="346" wangid="0,3,0,3,0,2,0,3"/>
   <wangtile tileid="347" wangid="0,3,0,3,0,2,0,3"/>
   <wangtile tileid="348" wangid="0,1,0,1,0,4,0,1"/>
   <wangtile tileid="349" wangid="0,1,0,1,0,4,0,1"/>
   <wangtile tileid="350" wangid="0,1,0,1,0,4,0,1"/>
   <wangtile tileid="351" wangid="0,1,0,1,0,4,0,1"/>
   <wangtile tileid="352" wangid="0,1,0,1,0,4,0,1"/>
   <wangtile tileid="353" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="354" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="355" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="356" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="357" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="358" wangid="0,1,0,4,0,4,0,1"/>
   <wangtile tileid="359" wangid="0,1,0,4,0,4,0,1"/>
   <wangtile tileid="360" wangid="0,1,0,4,0,4,0,1"/>
   <wangtile tileid="361" wangid="0,1,0,4,0,4,0,1"/>
   <wangtile tileid="362" wangid="0,1,0,4,0,4,0,1"/>
   <wangtile tileid="363" wangid="0,1,0,4,0,4,0,1"/>
   <wangtile tileid="364" wangid="0,1,0,4,0,4,0,1"/>
   <wangtile tileid="365" wangid="0,1,0,4,0,4,0,1"/>
   <wangtile tileid="366" wangid="0,1,0,4,0,4,0,1"/>
   <wangtile tileid="367" wangid="0,1,0,4,0,4,0,1"/>
   <wangtile tileid="368" wangid="0,4,0,1,0,1,0,1"/>
   <wangtile tileid="369" wangid="0,4,0,1,0,1,0,1"/>
   <wangtile tileid="370" wangid="0,4,0,1,0,1,0,1"/>
   <wangtile tileid="371" wangid="0,4,0,1,0,1,0,1"/>
   <wangtile tileid="372" wangid="0,4,0,1,0,1,0,1"/>
   <wangtile tileid="373" wangid="0,4,0,1,0,4,0,1"/>
   <wangtile tileid="374" wangid="0,4,0,1,0,4,0,1"/>
   <wangtile tileid="375" wangid="0,4,0,1,0,4,0,1"/>
   <wangtile tileid="376" wangid="0,4,0,1,0,4,0,1"/>
   <wangtile tileid="377" wangid="0,4,0,1,0,4,0,1"/>
   <wangtile tileid="378" wangid="0,4,0,4,0,1,0,1"/>
   <wangtile tileid="379" wangid="0,4,0,4,0,1,0,1"/>
   <wangtile tileid="380" wangid="0,4,0,4,0,1,0,1"/>
   <wangtile tileid="381" wangid="0,4,0,4,0,1,0,1"/>
   <wangtile tileid="382" wangid="0,4,0,4,0,1,0,1"/>
   <wangtile tileid="383" wangid="0,4,0,4,0,1,0,1"/>
   <wangtile tileid="384" wangid="0,4,0,4,0,1,0,1"/>
   <wangtile tileid="385" wangid="0,4,0,4,0,1,0,1"/>
   <wangtile tileid="386" wangid="0,4,0,4,0,1,0,1"/>
   <wangtile tileid="387" wangid="0,4,0,4,0,1,0,1"/>
   <wangtile tileid="388" wangid="0,4,0,4,0,4,0,1"/>
   <wangtile tileid="389" wangid="0,4,0,4,0,4,0,1"/>
   <wangtile tileid="390" wangid="0,4,0,4,0,4,0,1"/>
   <wangtile tileid="391" wangid="0,4,0,4,0,4,0,1"/>
   <wangtile tileid="392" wangid="0,4,0,4,0,4,0,1"/>
   <wangtile tileid="393" wangid="0,1,0,1,0,1,0,4"/>
   <wangtile tileid="394" wangid="0,1,0,1,0,1,0,4"/>
   <wangtile tileid="395" wangid="0,1,0,1,0,1,0,4"/>
   <wangtile tileid="396" wangid="0,1,0,1,0,1,0,4"/>
   <wangtile tileid="397" wangid="0,1,0,1,0,1,0,4"/>
   <wangtile tileid="398" wangid="0,1,0,1,0,4,0,4"/>
   <wangtile tileid="399" wangid="0,1,0,1,0,4,0,4"/>
   <wangtile tileid="400" wangid="0,1,0,1,0,4,0,4"/>
   <wangtile tileid="401" wangid="0,1,0,1,0,4,0,4"/>
   <wangtile tileid="402" wangid="0,1,0,1,0,4,0,4"/>
   <wangtile tileid="403" wangid="0,1,0,1,0,4,0,4"/>
   <wangtile tileid="404" wangid="0,1,0,1,0,4,0,4"/>
   <wangtile tileid="405" wangid="0,1,0,1,0,4,0,4"/>
   <wangtile tileid="406" wangid="0,1,0,1,0,4,0,4"/>
   <wangtile tileid="407" wangid="0,1,0,1,0,4,0,4"/>
   <wangtile tileid="408" wangid="0,1,0,4,0,1,0,4"/>
   <wangtile tileid="409" wangid="0,1,0,4,0,1,0,4"/>
   <wangtile tileid="410" wangid="0,1,0,4,0,1,0,4"/>
   <wangtile tileid="411" wangid="0,1,0,4,0,1,0,4"/>
   <wangtile tileid="412" wangid="0,1,0,4,0,1,0,4"/>
   <wangtile tileid="413" wangid="0,1,0,4,0,4,0,4"/>
   <wangtile tileid="414" wangid="0,1,0,4,0,4,0,4"/>
   <wangtile tileid="415" wangid="0,1,0,4,0,4,0,4"/>
   <wangtile tileid="416" wangid="0,1,0,4,0,4,0,4"/>
   <wangtile tileid="417" wangid="0,1,0,4,0,4,0,4"/>
   <wangtile tileid="418" wangid="0,4,0,1,0,1,0,4"/>
   <wangtile tileid="419" wangid="0,4,0,1,0,1,0,4"/>
   <wangtile tileid="420" wangid="0,4,0,1,0,1,0,4"/>
   <wangtile tileid="421" wangid="0,4,0,1,0,1,0,4"/>
   <wangtile tileid="422" wangid="0,4,0,1,0,1,0,4"/>
   <wangtile tileid="423" wangid="0,4,0,1,0,1,0,4"/>
   <wangtile tileid="424" wangid="0,4,0,1,0,1,0,4"/>
   <wangtile tileid="425" wangid="0,4,0,1,0,1,0,4"/>
   <wangtile tileid="426" wangid="0,4,0,1,0,1,0,4"/>
   <wangtile tileid="427" wangid="0,4,0,1,0,1,0,4"/>
   <wangtile tileid="428" wangid="0,4,0,1,0,4,0,4"/>
   <wangtile tileid="429" wangid="0,4,0,1,0,4,0,4"/>
   <wangtile tileid="430" wangid="0,4,0,1,0,4,0,4"/>
   <wangtile tileid="431" wangid="0,4,0,1,0,4,0,4"/>
   <wangtile tileid="432" wangid="0,4,0,1,0,4,0,4"/>
   <wangtile tileid="433" wangid="0,4,0,4,0,1,0,4"/>
   <wangtile tileid="434" wangid="0,4,0,4,0,1,0,4"/>
   <wangtile tileid="435" wangid="0,4,0,4,0,1,0,4"/>
   <wangtile tileid="436" wangid="0,4,0,4,0,1,0,4"/>
   <wangtile tileid="437" wangid="0,4,0,4,0,1,0,4"/>
   <wangtile tileid="438" wangid="0,2,0,2,0,4,0,2"/>
   <wangtile tileid="439" wangid="0,2,0,2,0,4,0,2"/>
   <wangtile tileid="440" wangid="0,2,0,2,0,4,0,2"/>
   <wangtile tileid="441" wangid="0,2,0,4,0,2,0,2"/>
   <wangtile tileid="442" wangid="0,2,0,4,0,2,0,2"/>
   <wangtile tileid="443" wangid="0,2,0,4,0,2,0,2"/>
   <wangtile tileid="444" wangid="0,2,0,4,0,4,0,2"/>
   <wangtile tileid="445" wangid="0,2,0,4,0,4,0,2"/>
   <wangtile tileid="446" wangid="0,2,0,4,0,4,0,2"/>
   <wangtile tileid="447" wangid="0,4,0,2,0,2,0,2"/>
   <wangtile tileid="448" wangid="0,4,0,2,0,2,0,2"/>
   <wangtile tileid="449" wangid="0,4,0,2,0,2,0,2"/>
   <wangtile tileid="450" wangid="0,4,0,2,0,4,0,2"/>
   <wangtile tileid="451" wangid="0,4,0,2,0,4,0,2"/>
   <wangtile tileid="452" wangid="0,4,0,2,0,4,0,2"/>
   <wangtile tileid="453" wangid="0,4,0,4,0,2,0,2"/>
   <wangtile tileid="454" wangid="0,4,0,4,0,2,0,2"/>
   <wangtile tileid="455" wangid="0,4,0,4,0,2,0,2"/>
   <wangtile tileid="456" wangid="0,4,0,4,0,4,0,2"/>
   <wangtile tileid="457" wangid="0,4,0,4,0,4,0,2"/>
   <wangtile tileid="458" wangid="0,4,0,4,0,4,0,2"/>
   <wangtile tileid="459" wangid="0,2,0,2,0,2,0,4"/>
   <wangtile tileid="460" wangid="0,2,0,2,0,2,0,4"/>
   <wangtile tileid="461" wangid="0,2,0,2,0,2,0,4"/>
   <wangtile tileid="462" wangid="0,2,0,2,0,4,0,4"/>
   <wangtile tileid="463" wangid="0,2,0,2,0,4,0,4"/>
   <wangtile tileid="464" wangid="0,2,0,2,0,4,0,4"/>
   <wangtile tileid="465" wangid="0,2,0,4,0,2,0,4"/>
   <wangtile tileid="466" wangid="0,2,0,4,0,2,0,4"/>
   <wangtile tileid="467" wangid="0,2,0,4,0,2,0,4"/>
   <wangtile tileid="468" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="469" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="470" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="471" wangid="0,4,0,2,0,2,0,4"/>
   <wangtile tileid="472" wangid="0,4,0,2,0,2,0,4"/>
   <wangtile tileid="473" wangid="0,4,0,2,0,2,0,4"/>
   <wangtile tileid="474" wangid="0,4,0,2,0,4,0,4"/>
   <wangtile tileid="475" wangid="0,4,0,2,0,4,0,4"/>
   <wangtile tileid="476" wangid="0,4,0,2,0,4,0,4"/>
   <wangtile tileid="477" wangid="0,4,0,4,0,2,0,4"/>
   <wangtile tileid="478" wangid="0,4,0,4,0,2,0,4"/>
   <wangtile tileid="479" wangid="0,4,0,4,0,2,0,4"/>
   <wangtile tileid="480" wangid="0,3,0,3,0,4,0,3"/>
   <wangtile tileid="481" wangid="0,3,0,3,0,4,0,3"/>
   <wangtile tileid="482" wangid="0,3,0,3,0,4,0,3"/>
   <wangtile tileid="483" wangid="0,3,0,4,0,3,0,3"/>
   <wangtile tileid="484" wangid="0,3,0,4,0,3,0,3"/>
   <wangtile tileid="485" wangid="0,3,0,4,0,3,0,3"/>
   <wangtile tileid="486" wangid="0,3,0,4,0,4,0,3"/>
   <wangtile tileid="487" wangid="0,3,0,4,0,4,0,3"/>
   <wangtile tileid="488" wangid="0,3,0,4,0,4,0,3"/>
   <wangtile tileid="489" wangid="0,4,0,3,0,3,0,3"/>
   <wangtile tileid="490" wangid="0,4,0,3,0,3,0,3"/>
   <wangtile tileid="491" wangid="0,4,0,3,0,3,0,3"/>
   <wangtile tileid="492" wangid="0,4,0,3,0,4,0,3"/>
   <wangtile tileid="493" wangid="0,4,0,3,0,4,0,3"/>
   <wangtile tileid="494" wangid="0,4,0,3,0,4,0,3"/>
   <wangtile tileid="495" wangid="0,4,0,4,0,3,0,3"/>
   <wangtile tileid="496" wangid="0,4,0,4,0,3,0,3"/>
   <wangtile tileid="497" wangid="0,4,0,4,0,3,0,3"/>
   <wangtile tileid="498" wangid="0,4,0,4,0,4,0,3"/>
   <wangtile tileid="499" wangid="0,4,0,4,0,4,0,3"/>
   <wangtile tileid="500" wangid="0,4,0,4,0,4,0,3"/>
   <wangtile tileid="501" wangid="0,3,0,3,0,3,0,4"/>
   <wangtile tileid="502" wangid="0,3,0,3,0,3,0,4"/>
   <wangtile tileid="503" wangid="0,3,0,3,0,3,0,4"/>
   <wangtile tileid="504" wangid="0,3,0,3,0,4,0,4"/>
   <wangtile tileid="505" wangid="0,3,0,3,0,4,0,4"/>
   <wangtile tileid="506" wangid="0,3,0,3,0,4,0,4"/>
   <wangtile tileid="507" wangid="0,3,0,4,0,3,0,4"/>
   <wangtile tileid="508" wangid="0,3,0,4,0,3,0,4"/>
   <wangtile tileid="509" wangid="0,3,0,4,0,3,0,4"/>
   <wangtile tileid="510" wangid="0,3,0,4,0,4,0,4"/>
   <wangtile tileid="511" wangid="0,3,0,4,0,4,0,4"/>
   <wangtile tileid="512" wangid="0,3,0,4,0,4,0,4"/>
   <wangtile tileid="513" wangid="0,4,0,3,0,3,0,4"/>
   <wangtile tileid="514" wangid="0,4,0,3,0,3,0,4"/>
   <wangtile tileid="515" wangid="0,4,0,3,0,3,0,4"/>
   <wangtile tileid="516" wangid="0,4,0,3,0,4,0,4"/>
   <wangtile tileid="517" wangid="0,4,0,3,0,4,0,4"/>
   <wangtile tileid="518" wangid="0,4,0,3,0,4,0,4"/>
   <wangtile tileid="519" wangid="0,4,0,4,0,3,0,4"/>
   <wangtile tileid="520" wangid="0,4,0,4,0,3,0,4"/>
   <wangtile tileid="521" wangid="0,4,0,4,0,3,0,4"/>
   <wangtile tileid="522" wangid="0,1,0,1,0,5,0,1"/>
   <wangtile tileid="523" wangid="0,1,0,1,0,5,0,1"/>
   <wangtile tileid="524" wangid="0,1,0,1,0,5,0,1"/>
   <wangtile tileid="525" wangid="0,1,0,5,0,1,0,1"/>
   <wangtile tileid="526" wangid="0,1,0,5,0,1,0,1"/>
   <wangtile tileid="527" wangid="0,1,0,5,0,1,0,1"/>
   <wangtile tileid="528" wangid="0,1,0,5,0,5,0,1"/>
   <wangtile tileid="529" wangid="0,1,0,5,0,5,0,1"/>
   <wangtile tileid="530" wangid="0,1,0,5,0,5,0,1"/>
   <wangtile tileid="531" wangid="0,5,0,1,0,1,0,1"/>
   <wangtile tileid="532" wangid="0,5,0,1,0,1,0,1"/>
   <wangtile tileid="533" wangid="0,5,0,1,0,1,0,1"/>
   <wangtile tileid="534" wangid="0,5,0,1,0,5,0,1"/>
   <wangtile tileid="535" wangid="0,5,0,1,0,5,0,1"/>
   <wangtile tileid="536" wangid="0,5,0,1,0,5,0,1"/>
   <wangtile tileid="537" wangid="0,5,0,5,0,1,0,1"/>
   <wangtile tileid="538" wangid="0,5,0,5,0,1,0,1"/>
   <wangtile tileid="539" wangid="0,5,0,5,0,1,0,1"/>
   <wangtile tileid="540" wangid="0,5,0,5,0,5,0,1"/>
   <wangtile tileid="541" wangid="0,5,0,5,0,5,0,1"/>
   <wangtile tileid="542" wangid="0,5,0,5,0,5,0,1"/>
   <wangtile tileid="543" wangid="0,1,0,1,0,1,0,5"/>
   <wangtile tileid="544" wangid="0,1,0,1,0,1,0,5"/>
   <wangtile tileid="545" wangid="0,1,0,1,0,1,0,5"/>
   <wangtile tileid="546" wangid="0,1,0,1,0,5,0,5"/>
   <wangtile tileid="547" wangid="0,1,0,1,0,5,0,5"/>
   <wangtile tileid="548" wangid="0,1,0,1,0,5,0,5"/>
   <wangtile tileid="549" wangid="0,1,0,5,0,1,0,5"/>
   <wangtile tileid="550" wangid="0,1,0,5,0,1,0,5"/>
   <wangtile tileid="551" wangid="0,1,0,5,0,1,0,5"/>
   <wangtile tileid="552" wangid="0,1,0,5,0,5,0,5"/>
   <wangtile tileid="553" wangid="0,1,0,5,0,5,0,5"/>
   <wangtile tileid="554" wangid="0,1,0,5,0,5,0,5"/>
   <wangtile tileid="555" wangid="0,5,0,1,0,1,0,5"/>
   <wangtile tileid="556" wangid="0,5,0,1,0,1,0,5"/>
   <wangtile tileid="557" wangid="0,5,0,1,0,1,0,5"/>
   <wangtile tileid="558" wangid="0,5,0,1,0,5,0,5"/>
   <wangtile tileid="559" wangid="0,5,0,1,0,5,0,5"/>
   <wangtile tileid="560" wangid="0,5,0,1,0,5,0,5"/>
   <wangtile tileid="561" wangid="0,5,0,5,0,1,0,5"/>
   <wangtile tileid="562" wangid="0,5,0,5,0,1,0,5"/>
   <wangtile tileid="563" wangid="0,5,0,5,0,1,0,5"/>
   <wangtile tileid="564" wangid="0,2,0,2,0,6,0,2"/>
   <wangtile tileid="565" wangid="0,2,0,2,0,6,0,2"/>
   <wangtile tileid="566" wangid="0,2,0,2,0,6,0,2"/>
   <wangtile tileid="567" wangid="0,2,0,6,0,2,0,2"/>
   <wangtile tileid="568" wangid="0,2,0,6,0,2,0,2"/>
   <wangtile tileid="569" wangid="0,2,0,6,0,2,0,2"/>
   <wangtile tileid="570" wangid="0,2,0,6,0,6,0,2"/>
   <wangtile tileid="571" wangid="0,2,0,6,0,6,0,2"/>
   <wangtile tileid="572" wangid="0,2,0,6,0,6,0,2"/>
   <wangtile tileid="573" wangid="0,6,0,2,0,2,0,2"/>
   <wangtile tileid="574" wangid="0,6,0,2,0,2,0,2"/>
   <wangtile tileid="575" wangid="0,6,0,2,0,2,0,2"/>
   <wangtile tileid="576" wangid="0,6,0,2,0,6,0,2"/>
   <wangtile tileid="577" wangid="0,6,0,2,0,6,0,2"/>
   <wangtile tileid="578" wangid="0,6,0,2,0,6,0,2"/>
   <wangtile tileid="579" wangid="0,6,0,6,0,2,0,2"/>
   <wangtile tileid="580" wangid="0,6,0,6,0,2,0,2"/>
   <wangtile tileid="581" wangid="0,6,0,6,0,2,0,2"/>
   <wangtile tileid="582" wangid="0,6,0,6,0,6,0,2"/>
   <wangtile tileid="583" wangid="0,6,0,6,0,6,0,2"/>
   <wangtile tileid="584" wangid="0,6,0,6,0,6,0,2"/>
   <wangtile tileid="585" wangid="0,2,0,2,0,2,0,6"/>
   <wangtile tileid="586" wangid="0,2,0,2,0,2,0,6"/>
   <wangtile tileid="587" wangid="0,2,0,2,0,2,0,6"/>
   <wangtile tileid="588" wangid="0,2,0,2,0,6,0,6"/>
   <wangtile tileid="589" wangid="0,2,0,2,0,6,0,6"/>
   <wangtile tileid="590" wangid="0,2,0,2,0,6,0,6"/>
   <wangtile tileid="591" wangid="0,2,0,6,0,2,0,6"/>
   <wangtile tileid="592" wangid="0,2,0,6,0,2,0,6"/>
   <wangtile tileid="593" wangid="0,2,0,6,0,2,0,6"/>
   <wangtile tileid="594" wangid="0,2,0,6,0,6,0,6"/>
   <wangtile tileid="595" wangid="0,2,0,6,0,6,0,6"/>
   <wangtile tileid="596" wangid="0,2,0,6,0,6,0,6"/>
   <wangtile tileid="597" wangid="0,6,0,2,0,2,0,6"/>
   <wangtile tileid="598" wangid="0,6,0,2,0,2,0,6"/>
   <wangtile tileid="599" wangid="0,6,0,2,0,2,0,6"/>
   <wangtile tileid="600" wangid="0,6,0,2,0,6,0,6"/>
   <wangtile tileid="601" wangid="0,6,0,2,0,6,0,6"/>
   <wangtile tileid="602" wangid="0,6,0,2,0,6,0,6"/>
   <wangtile tileid="603" wangid="0,6,0,6,0,2,0,6"/>
   <wangtile tileid="604" wangid="0,6,0,6,0,2,0,6"/>
   <wangtile tileid="605" wangid="0,6,0,6,0,2,0,6"/>
   <wangtile tileid="606" wangid="0,1,0,2,0,3,0,1"/>
   <wangtile tileid="607" wangid="0,1,0,2,0,3,0,1"/>
   <wangtile tileid="608" wangid="0,1,0,2,0,4,0,1"/>
   <wangtile tileid="609" wangid="0,1,0,2,0,4,0,1"/>
   <wangtile tileid="610" wangid="0,1,0,3,0,2,0,1"/>
   <wangtile tileid="611" wangid="0,1,0,3,0,2,0,1"/>
   <wangtile tileid="612" wangid="0,1,0,3,0,4,0,1"/>
   <wangtile tileid="613" wangid="0,1,0,3,0,4,0,1"/>
   <wangtile tileid="614" wangid="0,1,0,4,0,2,0,1"/>
   <wangtile tileid="615" wangid="0,1,0,4,0,2,0,1"/>
   <wangtile tileid="616" wangid="0,1,0,4,0,3,0,1"/>
   <wangtile tileid="617" wangid="0,1,0,4,0,3,0,1"/>
   <wangtile tileid="618" wangid="0,2,0,1,0,3,0,1"/>
   <wangtile tileid="619" wangid="0,2,0,1,0,3,0,1"/>
   <wangtile tileid="620" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="621" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="622" wangid="0,2,0,2,0,3,0,1"/>
   <wangtile tileid="623" wangid="0,2,0,2,0,3,0,1"/>
   <wangtile tileid="624" wangid="0,2,0,2,0,4,0,1"/>
   <wangtile tileid="625" wangid="0,2,0,2,0,4,0,1"/>
   <wangtile tileid="626" wangid="0,2,0,3,0,1,0,1"/>
   <wangtile tileid="627" wangid="0,2,0,3,0,1,0,1"/>
   <wangtile tileid="628" wangid="0,2,0,3,0,2,0,1"/>
   <wangtile tileid="629" wangid="0,2,0,3,0,2,0,1"/>
   <wangtile tileid="630" wangid="0,2,0,3,0,3,0,1"/>
   <wangtile tileid="631" wangid="0,2,0,3,0,3,0,1"/>
   <wangtile tileid="632" wangid="0,2,0,3,0,4,0,1"/>
   <wangtile tileid="633" wangid="0,2,0,4,0,1,0,1"/>
   <wangtile tileid="634" wangid="0,2,0,4,0,1,0,1"/>
   <wangtile tileid="635" wangid="0,2,0,4,0,2,0,1"/>
   <wangtile tileid="636" wangid="0,2,0,4,0,2,0,1"/>
   <wangtile tileid="637" wangid="0,2,0,4,0,3,0,1"/>
   <wangtile tileid="638" wangid="0,2,0,4,0,4,0,1"/>
   <wangtile tileid="639" wangid="0,2,0,4,0,4,0,1"/>
   <wangtile tileid="640" wangid="0,3,0,1,0,2,0,1"/>
   <wangtile tileid="641" wangid="0,3,0,1,0,2,0,1"/>
   <wangtile tileid="642" wangid="0,3,0,1,0,4,0,1"/>
   <wangtile tileid="643" wangid="0,3,0,1,0,4,0,1"/>
   <wangtile tileid="644" wangid="0,3,0,2,0,1,0,1"/>
   <wangtile tileid="645" wangid="0,3,0,2,0,1,0,1"/>
   <wangtile tileid="646" wangid="0,3,0,2,0,2,0,1"/>
   <wangtile tileid="647" wangid="0,3,0,2,0,2,0,1"/>
   <wangtile tileid="648" wangid="0,3,0,2,0,3,0,1"/>
   <wangtile tileid="649" wangid="0,3,0,2,0,3,0,1"/>
   <wangtile tileid="650" wangid="0,3,0,2,0,4,0,1"/>
   <wangtile tileid="651" wangid="0,3,0,3,0,2,0,1"/>
   <wangtile tileid="652" wangid="0,3,0,3,0,2,0,1"/>
   <wangtile tileid="653" wangid="0,3,0,3,0,4,0,1"/>
   <wangtile tileid="654" wangid="0,3,0,3,0,4,0,1"/>
   <wangtile tileid="655" wangid="0,3,0,4,0,1,0,1"/>
   <wangtile tileid="656" wangid="0,3,0,4,0,1,0,1"/>
   <wangtile tileid="657" wangid="0,3,0,4,0,2,0,1"/>
   <wangtile tileid="658" wangid="0,3,0,4,0,3,0,1"/>
   <wangtile tileid="659" wangid="0,3,0,4,0,3,0,1"/>
   <wangtile tileid="660" wangid="0,3,0,4,0,4,0,1"/>
   <wangtile tileid="661" wangid="0,3,0,4,0,4,0,1"/>
   <wangtile tileid="662" wangid="0,4,0,1,0,2,0,1"/>
   <wangtile tileid="663" wangid="0,4,0,1,0,2,0,1"/>
   <wangtile tileid="664" wangid="0,4,0,1,0,3,0,1"/>
   <wangtile tileid="665" wangid="0,4,0,1,0,3,0,1"/>
   <wangtile tileid="666" wangid="0,4,0,2,0,1,0,1"/>
   <wangtile tileid="667" wangid="0,4,0,2,0,1,0,1"/>
   <wangtile tileid="668" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="669" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="670" wangid="0,4,0,2,0,3,0,1"/>
   <wangtile tileid="671" wangid="0,4,0,2,0,4,0,1"/>
   <wangtile tileid="672" wangid="0,4,0,2,0,4,0,1"/>
   <wangtile tileid="673" wangid="0,4,0,3,0,1,0,1"/>
   <wangtile tileid="674" wangid="0,4,0,3,0,1,0,1"/>
   <wangtile tileid="675" wangid="0,4,0,3,0,2,0,1"/>
   <wangtile tileid="676" wangid="0,4,0,3,0,3,0,1"/>
   <wangtile tileid="677" wangid="0,4,0,3,0,3,0,1"/>
   <wangtile tileid="678" wangid="0,4,0,3,0,4,0,1"/>
   <wangtile tileid="679" wangid="0,4,0,3,0,4,0,1"/>
   <wangtile tileid="680" wangid="0,4,0,4,0,2,0,1"/>
   <wangtile tileid="681" wangid="0,4,0,4,0,2,0,1"/>
   <wangtile tileid="682" wangid="0,4,0,4,0,3,0,1"/>
   <wangtile tileid="683" wangid="0,4,0,4,0,3,0,1"/>
   <wangtile tileid="684" wangid="0,1,0,1,0,3,0,2"/>
   <wangtile tileid="685" wangid="0,1,0,1,0,3,0,2"/>
   <wangtile tileid="686" wangid="0,1,0,1,0,4,0,2"/>
   <wangtile tileid="687" wangid="0,1,0,1,0,4,0,2"/>
   <wangtile tileid="688" wangid="0,1,0,2,0,3,0,2"/>
   <wangtile tileid="689" wangid="0,1,0,2,0,3,0,2"/>
   <wangtile tileid="690" wangid="0,1,0,2,0,4,0,2"/>
   <wangtile tileid="691" wangid="0,1,0,2,0,4,0,2"/>
   <wangtile tileid="692" wangid="0,1,0,3,0,1,0,2"/>
   <wangtile tileid="693" wangid="0,1,0,3,0,1,0,2"/>
   <wangtile tileid="694" wangid="0,1,0,3,0,2,0,2"/>
   <wangtile tileid="695" wangid="0,1,0,3,0,2,0,2"/>
   <wangtile tileid="696" wangid="0,1,0,3,0,3,0,2"/>
   <wangtile tileid="697" wangid="0,1,0,3,0,3,0,2"/>
   <wangtile tileid="698" wangid="0,1,0,3,0,4,0,2"/>
   <wangtile tileid="699" wangid="0,1,0,4,0,1,0,2"/>
   <wangtile tileid="700" wangid="0,1,0,4,0,1,0,2"/>
   <wangtile tileid="701" wangid="0,1,0,4,0,2,0,2"/>
   <wangtile tileid="702" wangid="0,1,0,4,0,2,0,2"/>
   <wangtile tileid="703" wangid="0,1,0,4,0,3,0,2"/>
   <wangtile tileid="704" wangid="0,1,0,4,0,4,0,2"/>
   <wangtile tileid="705" wangid="0,1,0,4,0,4,0,2"/>
   <wangtile tileid="706" wangid="0,2,0,1,0,3,0,2"/>
   <wangtile tileid="707" wangid="0,2,0,1,0,3,0,2"/>
   <wangtile tileid="708" wangid="0,2,0,1,0,4,0,2"/>
   <wangtile tileid="709" wangid="0,2,0,1,0,4,0,2"/>
   <wangtile tileid="710" wangid="0,2,0,3,0,1,0,2"/>
   <wangtile tileid="711" wangid="0,2,0,3,0,1,0,2"/>
   <wangtile tileid="712" wangid="0,2,0,3,0,4,0,2"/>
   <wangtile tileid="713" wangid="0,2,0,3,0,4,0,2"/>
   <wangtile tileid="714" wangid="0,2,0,4,0,1,0,2"/>
   <wangtile tileid="715" wangid="0,2,0,4,0,1,0,2"/>
   <wangtile tileid="716" wangid="0,2,0,4,0,3,0,2"/>
   <wangtile tileid="717" wangid="0,2,0,4,0,3,0,2"/>
   <wangtile tileid="718" wangid="0,3,0,1,0,1,0,2"/>
   <wangtile tileid="719" wangid="0,3,0,1,0,1,0,2"/>
   <wangtile tileid="720" wangid="0,3,0,1,0,2,0,2"/>
   <wangtile tileid="721" wangid="0,3,0,1,0,2,0,2"/>
   <wangtile tileid="722" wangid="0,3,0,1,0,3,0,2"/>
   <wangtile tileid="723" wangid="0,3,0,1,0,3,0,2"/>
   <wangtile tileid="724" wangid="0,3,0,1,0,4,0,2"/>
   <wangtile tileid="725" wangid="0,3,0,2,0,1,0,2"/>
   <wangtile tileid="726" wangid="0,3,0,2,0,1,0,2"/>
   <wangtile tileid="727" wangid="0,3,0,2,0,4,0,2"/>
   <wangtile tileid="728" wangid="0,3,0,2,0,4,0,2"/>
   <wangtile tileid="729" wangid="0,3,0,3,0,1,0,2"/>
   <wangtile tileid="730" wangid="0,3,0,3,0,1,0,2"/>
   <wangtile tileid="731" wangid="0,3,0,3,0,4,0,2"/>
   <wangtile tileid="732" wangid="0,3,0,3,0,4,0,2"/>
   <wangtile tileid="733" wangid="0,3,0,4,0,1,0,2"/>
   <wangtile tileid="734" wangid="0,3,0,4,0,2,0,2"/>
   <wangtile tileid="735" wangid="0,3,0,4,0,2,0,2"/>
   <wangtile tileid="736" wangid="0,3,0,4,0,3,0,2"/>
   <wangtile tileid="737" wangid="0,3,0,4,0,3,0,2"/>
   <wangtile tileid="738" wangid="0,3,0,4,0,4,0,2"/>
   <wangtile tileid="739" wangid="0,3,0,4,0,4,0,2"/>
   <wangtile tileid="740" wangid="0,4,0,1,0,1,0,2"/>
   <wangtile tileid="741" wangid="0,4,0,1,0,1,0,2"/>
   <wangtile tileid="742" wangid="0,4,0,1,0,2,0,2"/>
   <wangtile tileid="743" wangid="0,4,0,1,0,2,0,2"/>
   <wangtile tileid="744" wangid="0,4,0,1,0,3,0,2"/>
   <wangtile tileid="745" wangid="0,4,0,1,0,4,0,2"/>
   <wangtile tileid="746" wangid="0,4,0,1,0,4,0,2"/>
   <wangtile tileid="747" wangid="0,4,0,2,0,1,0,2"/>
   <wangtile tileid="748" wangid="0,4,0,2,0,1,0,2"/>
   <wangtile tileid="749" wangid="0,4,0,2,0,3,0,2"/>
   <wangtile tileid="750" wangid="0,4,0,2,0,3,0,2"/>
   <wangtile tileid="751" wangid="0,4,0,3,0,1,0,2"/>
   <wangtile tileid="752" wangid="0,4,0,3,0,2,0,2"/>
   <wangtile tileid="753" wangid="0,4,0,3,0,2,0,2"/>
   <wangtile tileid="754" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="755" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="756" wangid="0,4,0,3,0,4,0,2"/>
   <wangtile tileid="757" wangid="0,4,0,3,0,4,0,2"/>
   <wangtile tileid="758" wangid="0,4,0,4,0,1,0,2"/>
   <wangtile tileid="759" wangid="0,4,0,4,0,1,0,2"/>
   <wangtile tileid="760" wangid="0,4,0,4,0,3,0,2"/>
   <wangtile tileid="761" wangid="0,4,0,4,0,3,0,2"/>
   <wangtile tileid="762" wangid="0,1,0,1,0,2,0,3"/>
   <wangtile tileid="763" wangid="0,1,0,1,0,2,0,3"/>
   <wangtile tileid="764" wangid="0,1,0,1,0,4,0,3"/>
   <wangtile tileid="765" wangid="0,1,0,1,0,4,0,3"/>
   <wangtile tileid="766" wangid="0,1,0,2,0,1,0,3"/>
   <wangtile tileid="767" wangid="0,1,0,2,0,1,0,3"/>
   <wangtile tileid="768" wangid="0,1,0,2,0,2,0,3"/>
   <wangtile tileid="769" wangid="0,1,0,2,0,2,0,3"/>
   <wangtile tileid="770" wangid="0,1,0,2,0,3,0,3"/>
   <wangtile tileid="771" wangid="0,1,0,2,0,3,0,3"/>
   <wangtile tileid="772" wangid="0,1,0,2,0,4,0,3"/>
   <wangtile tileid="773" wangid="0,1,0,3,0,2,0,3"/>
   <wangtile tileid="774" wangid="0,1,0,3,0,2,0,3"/>
   <wangtile tileid="775" wangid="0,1,0,3,0,4,0,3"/>
   <wangtile tileid="776" wangid="0,1,0,3,0,4,0,3"/>
   <wangtile tileid="777" wangid="0,1,0,4,0,1,0,3"/>
   <wangtile tileid="778" wangid="0,1,0,4,0,1,0,3"/>
   <wangtile tileid="779" wangid="0,1,0,4,0,2,0,3"/>
   <wangtile tileid="780" wangid="0,1,0,4,0,3,0,3"/>
   <wangtile tileid="781" wangid="0,1,0,4,0,3,0,3"/>
   <wangtile tileid="782" wangid="0,1,0,4,0,4,0,3"/>
   <wangtile tileid="783" wangid="0,1,0,4,0,4,0,3"/>
   <wangtile tileid="784" wangid="0,2,0,1,0,1,0,3"/>
   <wangtile tileid="785" wangid="0,2,0,1,0,1,0,3"/>
   <wangtile tileid="786" wangid="0,2,0,1,0,2,0,3"/>
   <wangtile tileid="787" wangid="0,2,0,1,0,2,0,3"/>
   <wangtile tileid="788" wangid="0,2,0,1,0,3,0,3"/>
   <wangtile tileid="789" wangid="0,2,0,1,0,3,0,3"/>
   <wangtile tileid="790" wangid="0,2,0,1,0,4,0,3"/>
   <wangtile tileid="791" wangid="0,2,0,2,0,1,0,3"/>
   <wangtile tileid="792" wangid="0,2,0,2,0,1,0,3"/>
   <wangtile tileid="793" wangid="0,2,0,2,0,4,0,3"/>
   <wangtile tileid="794" wangid="0,2,0,2,0,4,0,3"/>
   <wangtile tileid="795" wangid="0,2,0,3,0,1,0,3"/>
   <wangtile tileid="796" wangid="0,2,0,3,0,1,0,3"/>
   <wangtile tileid="797" wangid="0,2,0,3,0,4,0,3"/>
   <wangtile tileid="798" wangid="0,2,0,3,0,4,0,3"/>
   <wangtile tileid="799" wangid="0,2,0,4,0,1,0,3"/>
   <wangtile tileid="800" wangid="0,2,0,4,0,2,0,3"/>
   <wangtile tileid="801" wangid="0,2,0,4,0,2,0,3"/>
   <wangtile tileid="802" wangid="0,2,0,4,0,3,0,3"/>
   <wangtile tileid="803" wangid="0,2,0,4,0,3,0,3"/>
   <wangtile tileid="804" wangid="0,2,0,4,0,4,0,3"/>
   <wangtile tileid="805" wangid="0,2,0,4,0,4,0,3"/>
   <wangtile tileid="806" wangid="0,3,0,1,0,2,0,3"/>
   <wangtile tileid="807" wangid="0,3,0,1,0,2,0,3"/>
   <wangtile tileid="808" wangid="0,3,0,1,0,4,0,3"/>
   <wangtile tileid="809" wangid="0,3,0,1,0,4,0,3"/>
   <wangtile tileid="810" wangid="0,3,0,2,0,1,0,3"/>
   <wangtile tileid="811" wangid="0,3,0,2,0,1,0,3"/>
   <wangtile tileid="812" wangid="0,3,0,2,0,4,0,3"/>
   <wangtile tileid="813" wangid="0,3,0,2,0,4,0,3"/>
   <wangtile tileid="814" wangid="0,3,0,4,0,1,0,3"/>
   <wangtile tileid="815" wangid="0,3,0,4,0,1,0,3"/>
   <wangtile tileid="816" wangid="0,3,0,4,0,2,0,3"/>
   <wangtile tileid="817" wangid="0,3,0,4,0,2,0,3"/>
   <wangtile tileid="818" wangid="0,4,0,1,0,1,0,3"/>
   <wangtile tileid="819" wangid="0,4,0,1,0,1,0,3"/>
   <wangtile tileid="820" wangid="0,4,0,1,0,2,0,3"/>
   <wangtile tileid="821" wangid="0,4,0,1,0,3,0,3"/>
   <wangtile tileid="822" wangid="0,4,0,1,0,3,0,3"/>
   <wangtile tileid="823" wangid="0,4,0,1,0,4,0,3"/>
   <wangtile tileid="824" wangid="0,4,0,1,0,4,0,3"/>
   <wangtile tileid="825" wangid="0,4,0,2,0,1,0,3"/>
   <wangtile tileid="826" wangid="0,4,0,2,0,2,0,3"/>
   <wangtile tileid="827" wangid="0,4,0,2,0,2,0,3"/>
   <wangtile tileid="828" wangid="0,4,0,2,0,3,0,3"/>
   <wangtile tileid="829" wangid="0,4,0,2,0,3,0,3"/>
   <wangtile tileid="830" wangid="0,4,0,2,0,4,0,3"/>
   <wangtile tileid="831" wangid="0,4,0,2,0,4,0,3"/>
   <wangtile tileid="832" wangid="0,4,0,3,0,1,0,3"/>
   <wangtile tileid="833" wangid="0,4,0,3,0,1,0,3"/>
   <wangtile tileid="834" wangid="0,4,0,3,0,2,0,3"/>
   <wangtile tileid="835" wangid="0,4,0,3,0,2,0,3"/>
   <wangtile tileid="836" wangid="0,4,0,4,0,1,0,3"/>
   <wangtile tileid="837" wangid="0,4,0,4,0,1,0,3"/>
   <wangtile tileid="838" wangid="0,4,0,4,0,2,0,3"/>
   <wangtile tileid="839" wangid="0,4,0,4,0,2,0,3"/>
   <wangtile tileid="840" wangid="0,1,0,1,0,2,0,4"/>
   <wangtile tileid="841" wangid="0,1,0,1,0,2,0,4"/>
   <wangtile tileid="842" wangid="0,1,0,1,0,3,0,4"/>
   <wangtile tileid="843" wangid="0,1,0,1,0,3,0,4"/>
   <wangtile tileid="844" wangid="0,1,0,2,0,1,0,4"/>
   <wangtile tileid="845" wangid="0,1,0,2,0,1,0,4"/>
   <wangtile tileid="846" wangid="0,1,0,2,0,2,0,4"/>
   <wangtile tileid="847" wangid="0,1,0,2,0,2,0,4"/>
   <wangtile tileid="848" wangid="0,1,0,2,0,3,0,4"/>
   <wangtile tileid="849" wangid="0,1,0,2,0,4,0,4"/>
   <wangtile tileid="850" wangid="0,1,0,2,0,4,0,4"/>
   <wangtile tileid="851" wangid="0,1,0,3,0,1,0,4"/>
   <wangtile tileid="852" wangid="0,1,0,3,0,1,0,4"/>
   <wangtile tileid="853" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="854" wangid="0,1,0,3,0,3,0,4"/>
   <wangtile tileid="855" wangid="0,1,0,3,0,3,0,4"/>
   <wangtile tileid="856" wangid="0,1,0,3,0,4,0,4"/>
   <wangtile tileid="857" wangid="0,1,0,3,0,4,0,4"/>
   <wangtile tileid="858" wangid="0,1,0,4,0,2,0,4"/>
   <wangtile tileid="859" wangid="0,1,0,4,0,2,0,4"/>
   <wangtile tileid="860" wangid="0,1,0,4,0,3,0,4"/>
   <wangtile tileid="861" wangid="0,1,0,4,0,3,0,4"/>
   <wangtile tileid="862" wangid="0,2,0,1,0,1,0,4"/>
   <wangtile tileid="863" wangid="0,2,0,1,0,1,0,4"/>
   <wangtile tileid="864" wangid="0,2,0,1,0,2,0,4"/>
   <wangtile tileid="865" wangid="0,2,0,1,0,2,0,4"/>
   <wangtile tileid="866" wangid="0,2,0,1,0,3,0,4"/>
   <wangtile tileid="867" wangid="0,2,0,1,0,4,0,4"/>
   <wangtile tileid="868" wangid="0,2,0,1,0,4,0,4"/>
   <wangtile tileid="869" wangid="0,2,0,2,0,1,0,4"/>
   <wangtile tileid="870" wangid="0,2,0,2,0,1,0,4"/>
   <wangtile tileid="871" wangid="0,2,0,2,0,3,0,4"/>
   <wangtile tileid="872" wangid="0,2,0,2,0,3,0,4"/>
   <wangtile tileid="873" wangid="0,2,0,3,0,1,0,4"/>
   <wangtile tileid="874" wangid="0,2,0,3,0,2,0,4"/>
   <wangtile tileid="875" wangid="0,2,0,3,0,2,0,4"/>
   <wangtile tileid="876" wangid="0,2,0,3,0,3,0,4"/>
   <wangtile tileid="877" wangid="0,2,0,3,0,3,0,4"/>
   <wangtile tileid="878" wangid="0,2,0,3,0,4,0,4"/>
   <wangtile tileid="879" wangid="0,2,0,3,0,4,0,4"/>
   <wangtile tileid="880" wangid="0,2,0,4,0,1,0,4"/>
   <wangtile tileid="881" wangid="0,2,0,4,0,1,0,4"/>
   <wangtile tileid="882" wangid="0,2,0,4,0,3,0,4"/>
   <wangtile tileid="883" wangid="0,2,0,4,0,3,0,4"/>
   <wangtile tileid="884" wangid="0,3,0,1,0,1,0,4"/>
   <wangtile tileid="885" wangid="0,3,0,1,0,1,0,4"/>
   <wangtile tileid="886" wangid="0,3,0,1,0,2,0,4"/>
   <wangtile tileid="887" wangid="0,3,0,1,0,3,0,4"/>
   <wangtile tileid="888" wangid="0,3,0,1,0,3,0,4"/>
   <wangtile tileid="889" wangid="0,3,0,1,0,4,0,4"/>
   <wangtile tileid="890" wangid="0,3,0,1,0,4,0,4"/>
   <wangtile tileid="891" wangid="0,3,0,2,0,1,0,4"/>
   <wangtile tileid="892" wangid="0,3,0,2,0,2,0,4"/>
   <wangtile tileid="893" wangid="0,3,0,2,0,2,0,4"/>
   <wangtile tileid="894" wangid="0,3,0,2,0,3,0,4"/>
   <wangtile tileid="895" wangid="0,3,0,2,0,3,0,4"/>
   <wangtile tileid="896" wangid="0,3,0,2,0,4,0,4"/>
   <wangtile tileid="897" wangid="0,3,0,2,0,4,0,4"/>
   <wangtile tileid="898" wangid="0,3,0,3,0,1,0,4"/>
   <wangtile tileid="899" wangid="0,3,0,3,0,1,0,4"/>
   <wangtile tileid="900" wangid="0,3,0,3,0,2,0,4"/>
   <wangtile tileid="901" wangid="0,3,0,3,0,2,0,4"/>
   <wangtile tileid="902" wangid="0,3,0,4,0,1,0,4"/>
   <wangtile tileid="903" wangid="0,3,0,4,0,1,0,4"/>
   <wangtile tileid="904" wangid="0,3,0,4,0,2,0,4"/>
   <wangtile tileid="905" wangid="0,3,0,4,0,2,0,4"/>
   <wangtile tileid="906" wangid="0,4,0,1,0,2,0,4"/>
   <wangtile tileid="907" wangid="0,4,0,1,0,2,0,4"/>
   <wangtile tileid="908" wangid="0,4,0,1,0,3,0,4"/>
   <wangtile tileid="909" wangid="0,4,0,1,0,3,0,4"/>
   <wangtile tileid="910" wangid="0,4,0,2,0,1,0,4"/>
   <wangtile tileid="911" wangid="0,4,0,2,0,1,0,4"/>
   <wangtile tileid="912" wangid="0,4,0,2,0,3,0,4"/>
   <wangtile tileid="913" wangid="0,4,0,2,0,3,0,4"/>
   <wangtile tileid="914" wangid="0,4,0,3,0,1,0,4"/>
   <wangtile tileid="915" wangid="0,4,0,3,0,1,0,4"/>
   <wangtile tileid="916" wangid="0,4,0,3,0,2,0,4"/>
   <wangtile tileid="917" wangid="0,4,0,3,0,2,0,4"/>
   <wangtile tileid="918" wangid="0,7,0,7,0,7,0,7"/>
   <wangtile tileid="919" wangid="0,7,0,7,0,7,0,7"/>
   <wangtile tileid="920" wangid="0,7,0,7,0,7,0,7"/>
   <wangtile tileid="921" wangid="0,7,0,7,0,7,0,7"/>
   <wangtile tileid="922" wangid="0,4,0,4,0,7,0,4"/>
   <wangtile tileid="923" wangid="0,4,0,7,0,4,0,4"/>
   <wangtile tileid="924" wangid="0,4,0,7,0,7,0,4"/>
   <wangtile tileid="925" wangid="0,7,0,4,0,4,0,4"/>
   <wangtile tileid="926" wangid="0,7,0,4,0,7,0,4"/>
   <wangtile tileid="927" wangid="0,7,0,7,0,4,0,4"/>
   <wangtile tileid="928" wangid="0,7,0,7,0,7,0,4"/>
   <wangtile tileid="929" wangid="0,4,0,4,0,4,0,7"/>
   <wangtile tileid="930" wangid="0,4,0,4,0,7,0,7"/>
   <wangtile tileid="931" wangid="0,4,0,7,0,4,0,7"/>
   <wangtile tileid="932" wangid="0,4,0,7,0,7,0,7"/>
   <wangtile tileid="933" wangid="0,7,0,4,0,4,0,7"/>
   <wangtile tileid="934" wangid="0,7,0,4,0,7,0,7"/>
   <wangtile tileid="935" wangid="0,7,0,7,0,4,0,7"/>
   <wangtile tileid="936" wangid="0,4,0,4,0,7,0,4"/>
   <wangtile tileid="937" wangid="0,4,0,7,0,4,0,4"/>
   <wangtile tileid="938" wangid="0,4,0,7,0,7,0,4"/>
   <wangtile tileid="939" wangid="0,7,0,4,0,4,0,4"/>
   <wangtile tileid="940" wangid="0,7,0,4,0,7,0,4"/>
   <wangtile tileid="941" wangid="0,7,0,7,0,4,0,4"/>
   <wangtile tileid="942" wangid="0,7,0,7,0,4,0,4"/>
   <wangtile tileid="943" wangid="0,7,0,7,0,4,0,4"/>
   <wangtile tileid="944" wangid="0,7,0,7,0,4,0,4"/>
   <wangtile tileid="945" wangid="0,7,0,7,0,4,0,4"/>
   <wangtile tileid="946" wangid="0,7,0,7,0,7,0,4"/>
   <wangtile tileid="947" wangid="0,4,0,4,0,4,0,7"/>
   <wangtile tileid="948" wangid="0,4,0,4,0,7,0,7"/>
   <wangtile tileid="949" wangid="0,4,0,4,0,7,0,7"/>
   <wangtile tileid="950" wangid="0,4,0,4,0,7,0,7"/>
   <wangtile tileid="951" wangid="0,4,0,4,0,7,0,7"/>
   <wangtile tileid="952" wangid="0,4,0,4,0,7,0,7"/>
   <wangtile tileid="953" wangid="0,4,0,7,0,4,0,7"/>
   <wangtile tileid="954" wangid="0,4,0,7,0,7,0,7"/>
   <wangtile tileid="955" wangid="0,7,0,4,0,4,0,7"/>
   <wangtile tileid="956" wangid="0,7,0,4,0,7,0,7"/>
   <wangtile tileid="957" wangid="0,7,0,7,0,4,0,7"/>
  </wangset>
 </wangsets>
</tileset>
