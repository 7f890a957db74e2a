<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="fields" tilewidth="16" tileheight="16" tilecount="3016" columns="52">
 <image source="../assets/tiles/fields.png" width="832" height="928"/>
 <tile id="2">
  <animation>
   <frame tileid="106" duration="140"/>
   <frame tileid="2" duration="2240"/>
   <frame tileid="106" duration="140"/>
   <frame tileid="210" duration="280"/>
   <frame tileid="314" duration="140"/>
   <frame tileid="106" duration="140"/>
   <frame tileid="2" duration="280"/>
  </animation>
 </tile>
 <tile id="3">
  <animation>
   <frame tileid="3" duration="140"/>
   <frame tileid="107" duration="140"/>
   <frame tileid="3" duration="2240"/>
   <frame tileid="107" duration="140"/>
   <frame tileid="211" duration="280"/>
   <frame tileid="315" duration="140"/>
   <frame tileid="107" duration="140"/>
   <frame tileid="3" duration="140"/>
  </animation>
 </tile>
 <tile id="4">
  <animation>
   <frame tileid="4" duration="280"/>
   <frame tileid="108" duration="140"/>
   <frame tileid="4" duration="2240"/>
   <frame tileid="108" duration="140"/>
   <frame tileid="212" duration="280"/>
   <frame tileid="316" duration="140"/>
   <frame tileid="108" duration="140"/>
  </animation>
 </tile>
 <tile id="5">
  <animation>
   <frame tileid="109" duration="140"/>
   <frame tileid="5" duration="280"/>
   <frame tileid="109" duration="140"/>
   <frame tileid="5" duration="2240"/>
   <frame tileid="109" duration="140"/>
   <frame tileid="213" duration="280"/>
   <frame tileid="317" duration="140"/>
  </animation>
 </tile>
 <tile id="6">
  <animation>
   <frame tileid="318" duration="140"/>
   <frame tileid="110" duration="140"/>
   <frame tileid="6" duration="280"/>
   <frame tileid="110" duration="140"/>
   <frame tileid="6" duration="2240"/>
   <frame tileid="110" duration="140"/>
   <frame tileid="214" duration="280"/>
  </animation>
 </tile>
 <tile id="7">
  <animation>
   <frame tileid="215" duration="140"/>
   <frame tileid="319" duration="140"/>
   <frame tileid="111" duration="140"/>
   <frame tileid="7" duration="280"/>
   <frame tileid="111" duration="140"/>
   <frame tileid="7" duration="2240"/>
   <frame tileid="111" duration="140"/>
   <frame tileid="215" duration="140"/>
  </animation>
 </tile>
 <tile id="8">
  <animation>
   <frame tileid="216" duration="280"/>
   <frame tileid="320" duration="140"/>
   <frame tileid="112" duration="140"/>
   <frame tileid="8" duration="280"/>
   <frame tileid="112" duration="140"/>
   <frame tileid="8" duration="2240"/>
   <frame tileid="112" duration="140"/>
  </animation>
 </tile>
 <tile id="9">
  <animation>
   <frame tileid="113" duration="140"/>
   <frame tileid="217" duration="280"/>
   <frame tileid="321" duration="140"/>
   <frame tileid="113" duration="140"/>
   <frame tileid="9" duration="280"/>
   <frame tileid="113" duration="140"/>
   <frame tileid="9" duration="2240"/>
  </animation>
 </tile>
 <tile id="10">
  <animation>
   <frame tileid="10" duration="140"/>
   <frame tileid="114" duration="140"/>
   <frame tileid="218" duration="280"/>
   <frame tileid="322" duration="140"/>
   <frame tileid="114" duration="140"/>
   <frame tileid="10" duration="280"/>
   <frame tileid="114" duration="140"/>
   <frame tileid="10" duration="2100"/>
  </animation>
 </tile>
 <tile id="14">
  <animation>
   <frame tileid="14" duration="2240"/>
   <frame tileid="118" duration="140"/>
   <frame tileid="222" duration="280"/>
   <frame tileid="326" duration="140"/>
   <frame tileid="118" duration="140"/>
   <frame tileid="14" duration="280"/>
   <frame tileid="118" duration="140"/>
  </animation>
 </tile>
 <tile id="15">
  <animation>
   <frame tileid="119" duration="140"/>
   <frame tileid="15" duration="2240"/>
   <frame tileid="119" duration="140"/>
   <frame tileid="223" duration="280"/>
   <frame tileid="327" duration="140"/>
   <frame tileid="119" duration="140"/>
   <frame tileid="15" duration="280"/>
  </animation>
 </tile>
 <tile id="16">
  <animation>
   <frame tileid="16" duration="140"/>
   <frame tileid="120" duration="140"/>
   <frame tileid="16" duration="2240"/>
   <frame tileid="120" duration="140"/>
   <frame tileid="224" duration="280"/>
   <frame tileid="328" duration="140"/>
   <frame tileid="120" duration="140"/>
   <frame tileid="16" duration="140"/>
  </animation>
 </tile>
 <tile id="17">
  <animation>
   <frame tileid="17" duration="280"/>
   <frame tileid="121" duration="140"/>
   <frame tileid="17" duration="2240"/>
   <frame tileid="121" duration="140"/>
   <frame tileid="225" duration="280"/>
   <frame tileid="329" duration="140"/>
   <frame tileid="121" duration="140"/>
  </animation>
 </tile>
 <tile id="18">
  <animation>
   <frame tileid="122" duration="140"/>
   <frame tileid="18" duration="280"/>
   <frame tileid="122" duration="140"/>
   <frame tileid="18" duration="2240"/>
   <frame tileid="122" duration="140"/>
   <frame tileid="226" duration="280"/>
   <frame tileid="330" duration="140"/>
  </animation>
 </tile>
 <tile id="19">
  <animation>
   <frame tileid="331" duration="140"/>
   <frame tileid="123" duration="140"/>
   <frame tileid="19" duration="280"/>
   <frame tileid="123" duration="140"/>
   <frame tileid="19" duration="2240"/>
   <frame tileid="123" duration="140"/>
   <frame tileid="227" duration="280"/>
  </animation>
 </tile>
 <tile id="20">
  <animation>
   <frame tileid="228" duration="140"/>
   <frame tileid="332" duration="140"/>
   <frame tileid="124" duration="140"/>
   <frame tileid="20" duration="280"/>
   <frame tileid="124" duration="140"/>
   <frame tileid="20" duration="2240"/>
   <frame tileid="124" duration="140"/>
   <frame tileid="228" duration="140"/>
  </animation>
 </tile>
 <tile id="21">
  <animation>
   <frame tileid="229" duration="280"/>
   <frame tileid="333" duration="140"/>
   <frame tileid="125" duration="140"/>
   <frame tileid="21" duration="280"/>
   <frame tileid="125" duration="140"/>
   <frame tileid="21" duration="2240"/>
   <frame tileid="125" duration="140"/>
  </animation>
 </tile>
 <tile id="22">
  <animation>
   <frame tileid="126" duration="140"/>
   <frame tileid="230" duration="280"/>
   <frame tileid="334" duration="140"/>
   <frame tileid="126" duration="140"/>
   <frame tileid="22" duration="280"/>
   <frame tileid="126" duration="140"/>
   <frame tileid="22" duration="2240"/>
  </animation>
 </tile>
 <tile id="23">
  <animation>
   <frame tileid="23" duration="140"/>
   <frame tileid="127" duration="140"/>
   <frame tileid="231" duration="280"/>
   <frame tileid="335" duration="140"/>
   <frame tileid="127" duration="140"/>
   <frame tileid="23" duration="280"/>
   <frame tileid="127" duration="140"/>
   <frame tileid="23" duration="2100"/>
  </animation>
 </tile>
 <tile id="24">
  <animation>
   <frame tileid="24" duration="280"/>
   <frame tileid="128" duration="140"/>
   <frame tileid="232" duration="280"/>
   <frame tileid="336" duration="140"/>
   <frame tileid="128" duration="140"/>
   <frame tileid="24" duration="280"/>
   <frame tileid="128" duration="140"/>
   <frame tileid="24" duration="1960"/>
  </animation>
 </tile>
 <tile id="25">
  <animation>
   <frame tileid="25" duration="420"/>
   <frame tileid="129" duration="140"/>
   <frame tileid="233" duration="280"/>
   <frame tileid="337" duration="140"/>
   <frame tileid="129" duration="140"/>
   <frame tileid="25" duration="280"/>
   <frame tileid="129" duration="140"/>
   <frame tileid="25" duration="1820"/>
  </animation>
 </tile>
 <tile id="27">
  <animation>
   <frame tileid="27" duration="2240"/>
   <frame tileid="131" duration="140"/>
   <frame tileid="235" duration="280"/>
   <frame tileid="339" duration="140"/>
   <frame tileid="131" duration="140"/>
   <frame tileid="27" duration="280"/>
   <frame tileid="131" duration="140"/>
  </animation>
 </tile>
 <tile id="28">
  <animation>
   <frame tileid="132" duration="140"/>
   <frame tileid="28" duration="2240"/>
   <frame tileid="132" duration="140"/>
   <frame tileid="236" duration="280"/>
   <frame tileid="340" duration="140"/>
   <frame tileid="132" duration="140"/>
   <frame tileid="28" duration="280"/>
  </animation>
 </tile>
 <tile id="29">
  <animation>
   <frame tileid="29" duration="140"/>
   <frame tileid="133" duration="140"/>
   <frame tileid="29" duration="2240"/>
   <frame tileid="133" duration="140"/>
   <frame tileid="237" duration="280"/>
   <frame tileid="341" duration="140"/>
   <frame tileid="133" duration="140"/>
   <frame tileid="29" duration="140"/>
  </animation>
 </tile>
 <tile id="30">
  <animation>
   <frame tileid="30" duration="280"/>
   <frame tileid="134" duration="140"/>
   <frame tileid="30" duration="2240"/>
   <frame tileid="134" duration="140"/>
   <frame tileid="238" duration="280"/>
   <frame tileid="342" duration="140"/>
   <frame tileid="134" duration="140"/>
  </animation>
 </tile>
 <tile id="31">
  <animation>
   <frame tileid="135" duration="140"/>
   <frame tileid="31" duration="280"/>
   <frame tileid="135" duration="140"/>
   <frame tileid="31" duration="2240"/>
   <frame tileid="135" duration="140"/>
   <frame tileid="239" duration="280"/>
   <frame tileid="343" duration="140"/>
  </animation>
 </tile>
 <tile id="32">
  <animation>
   <frame tileid="344" duration="140"/>
   <frame tileid="136" duration="140"/>
   <frame tileid="32" duration="280"/>
   <frame tileid="136" duration="140"/>
   <frame tileid="32" duration="2240"/>
   <frame tileid="136" duration="140"/>
   <frame tileid="240" duration="280"/>
  </animation>
 </tile>
 <tile id="33">
  <animation>
   <frame tileid="241" duration="140"/>
   <frame tileid="345" duration="140"/>
   <frame tileid="137" duration="140"/>
   <frame tileid="33" duration="280"/>
   <frame tileid="137" duration="140"/>
   <frame tileid="33" duration="2240"/>
   <frame tileid="137" duration="140"/>
   <frame tileid="241" duration="140"/>
  </animation>
 </tile>
 <tile id="34">
  <animation>
   <frame tileid="242" duration="280"/>
   <frame tileid="346" duration="140"/>
   <frame tileid="138" duration="140"/>
   <frame tileid="34" duration="280"/>
   <frame tileid="138" duration="140"/>
   <frame tileid="34" duration="2240"/>
   <frame tileid="138" duration="140"/>
  </animation>
 </tile>
 <tile id="35">
  <animation>
   <frame tileid="139" duration="140"/>
   <frame tileid="243" duration="280"/>
   <frame tileid="347" duration="140"/>
   <frame tileid="139" duration="140"/>
   <frame tileid="35" duration="280"/>
   <frame tileid="139" duration="140"/>
   <frame tileid="35" duration="2240"/>
  </animation>
 </tile>
 <tile id="36">
  <animation>
   <frame tileid="36" duration="140"/>
   <frame tileid="140" duration="140"/>
   <frame tileid="244" duration="280"/>
   <frame tileid="348" duration="140"/>
   <frame tileid="140" duration="140"/>
   <frame tileid="36" duration="280"/>
   <frame tileid="140" duration="140"/>
   <frame tileid="36" duration="2100"/>
  </animation>
 </tile>
 <tile id="37">
  <animation>
   <frame tileid="37" duration="280"/>
   <frame tileid="141" duration="140"/>
   <frame tileid="245" duration="280"/>
   <frame tileid="349" duration="140"/>
   <frame tileid="141" duration="140"/>
   <frame tileid="37" duration="280"/>
   <frame tileid="141" duration="140"/>
   <frame tileid="37" duration="1960"/>
  </animation>
 </tile>
 <tile id="40">
  <animation>
   <frame tileid="40" duration="2240"/>
   <frame tileid="144" duration="140"/>
   <frame tileid="248" duration="280"/>
   <frame tileid="352" duration="140"/>
   <frame tileid="144" duration="140"/>
   <frame tileid="40" duration="280"/>
   <frame tileid="144" duration="140"/>
  </animation>
 </tile>
 <tile id="41">
  <animation>
   <frame tileid="145" duration="140"/>
   <frame tileid="41" duration="2240"/>
   <frame tileid="145" duration="140"/>
   <frame tileid="249" duration="280"/>
   <frame tileid="353" duration="140"/>
   <frame tileid="145" duration="140"/>
   <frame tileid="41" duration="280"/>
  </animation>
 </tile>
 <tile id="42">
  <animation>
   <frame tileid="42" duration="140"/>
   <frame tileid="146" duration="140"/>
   <frame tileid="42" duration="2240"/>
   <frame tileid="146" duration="140"/>
   <frame tileid="250" duration="280"/>
   <frame tileid="354" duration="140"/>
   <frame tileid="146" duration="140"/>
   <frame tileid="42" duration="140"/>
  </animation>
 </tile>
 <tile id="43">
  <animation>
   <frame tileid="43" duration="280"/>
   <frame tileid="147" duration="140"/>
   <frame tileid="43" duration="2240"/>
   <frame tileid="147" duration="140"/>
   <frame tileid="251" duration="280"/>
   <frame tileid="355" duration="140"/>
   <frame tileid="147" duration="140"/>
  </animation>
 </tile>
 <tile id="44">
  <animation>
   <frame tileid="148" duration="140"/>
   <frame tileid="44" duration="280"/>
   <frame tileid="148" duration="140"/>
   <frame tileid="44" duration="2240"/>
   <frame tileid="148" duration="140"/>
   <frame tileid="252" duration="280"/>
   <frame tileid="356" duration="140"/>
  </animation>
 </tile>
 <tile id="45">
  <animation>
   <frame tileid="357" duration="140"/>
   <frame tileid="149" duration="140"/>
   <frame tileid="45" duration="280"/>
   <frame tileid="149" duration="140"/>
   <frame tileid="45" duration="2240"/>
   <frame tileid="149" duration="140"/>
   <frame tileid="253" duration="280"/>
  </animation>
 </tile>
 <tile id="46">
  <animation>
   <frame tileid="254" duration="140"/>
   <frame tileid="358" duration="140"/>
   <frame tileid="150" duration="140"/>
   <frame tileid="46" duration="280"/>
   <frame tileid="150" duration="140"/>
   <frame tileid="46" duration="2240"/>
   <frame tileid="150" duration="140"/>
   <frame tileid="254" duration="140"/>
  </animation>
 </tile>
 <tile id="47">
  <animation>
   <frame tileid="255" duration="280"/>
   <frame tileid="359" duration="140"/>
   <frame tileid="151" duration="140"/>
   <frame tileid="47" duration="280"/>
   <frame tileid="151" duration="140"/>
   <frame tileid="47" duration="2240"/>
   <frame tileid="151" duration="140"/>
  </animation>
 </tile>
 <tile id="48">
  <animation>
   <frame tileid="152" duration="140"/>
   <frame tileid="256" duration="280"/>
   <frame tileid="360" duration="140"/>
   <frame tileid="152" duration="140"/>
   <frame tileid="48" duration="280"/>
   <frame tileid="152" duration="140"/>
   <frame tileid="48" duration="2240"/>
  </animation>
 </tile>
 <tile id="49">
  <animation>
   <frame tileid="49" duration="140"/>
   <frame tileid="153" duration="140"/>
   <frame tileid="257" duration="280"/>
   <frame tileid="361" duration="140"/>
   <frame tileid="153" duration="140"/>
   <frame tileid="49" duration="280"/>
   <frame tileid="153" duration="140"/>
   <frame tileid="49" duration="2100"/>
  </animation>
 </tile>
 <tile id="50">
  <animation>
   <frame tileid="50" duration="280"/>
   <frame tileid="154" duration="140"/>
   <frame tileid="258" duration="280"/>
   <frame tileid="362" duration="140"/>
   <frame tileid="154" duration="140"/>
   <frame tileid="50" duration="280"/>
   <frame tileid="154" duration="140"/>
   <frame tileid="50" duration="1960"/>
  </animation>
 </tile>
 <tile id="52">
  <animation>
   <frame tileid="52" duration="2100"/>
   <frame tileid="156" duration="140"/>
   <frame tileid="260" duration="280"/>
   <frame tileid="364" duration="140"/>
   <frame tileid="156" duration="140"/>
   <frame tileid="52" duration="280"/>
   <frame tileid="156" duration="140"/>
   <frame tileid="52" duration="140"/>
  </animation>
 </tile>
 <tile id="53">
  <animation>
   <frame tileid="53" duration="2240"/>
   <frame tileid="157" duration="140"/>
   <frame tileid="261" duration="280"/>
   <frame tileid="365" duration="140"/>
   <frame tileid="157" duration="140"/>
   <frame tileid="53" duration="280"/>
   <frame tileid="157" duration="140"/>
  </animation>
 </tile>
 <tile id="54">
  <animation>
   <frame tileid="158" duration="140"/>
   <frame tileid="54" duration="2240"/>
   <frame tileid="158" duration="140"/>
   <frame tileid="262" duration="280"/>
   <frame tileid="366" duration="140"/>
   <frame tileid="158" duration="140"/>
   <frame tileid="54" duration="280"/>
  </animation>
 </tile>
 <tile id="55">
  <animation>
   <frame tileid="55" duration="140"/>
   <frame tileid="159" duration="140"/>
   <frame tileid="55" duration="2240"/>
   <frame tileid="159" duration="140"/>
   <frame tileid="263" duration="280"/>
   <frame tileid="367" duration="140"/>
   <frame tileid="159" duration="140"/>
   <frame tileid="55" duration="140"/>
  </animation>
 </tile>
 <tile id="56">
  <animation>
   <frame tileid="56" duration="280"/>
   <frame tileid="160" duration="140"/>
   <frame tileid="56" duration="2240"/>
   <frame tileid="160" duration="140"/>
   <frame tileid="264" duration="280"/>
   <frame tileid="368" duration="140"/>
   <frame tileid="160" duration="140"/>
  </animation>
 </tile>
 <tile id="57">
  <animation>
   <frame tileid="161" duration="140"/>
   <frame tileid="57" duration="280"/>
   <frame tileid="161" duration="140"/>
   <frame tileid="57" duration="2240"/>
   <frame tileid="161" duration="140"/>
   <frame tileid="265" duration="280"/>
   <frame tileid="369" duration="140"/>
  </animation>
 </tile>
 <tile id="58">
  <animation>
   <frame tileid="370" duration="140"/>
   <frame tileid="162" duration="140"/>
   <frame tileid="58" duration="280"/>
   <frame tileid="162" duration="140"/>
   <frame tileid="58" duration="2240"/>
   <frame tileid="162" duration="140"/>
   <frame tileid="266" duration="280"/>
  </animation>
 </tile>
 <tile id="59">
  <animation>
   <frame tileid="267" duration="140"/>
   <frame tileid="371" duration="140"/>
   <frame tileid="163" duration="140"/>
   <frame tileid="59" duration="280"/>
   <frame tileid="163" duration="140"/>
   <frame tileid="59" duration="2240"/>
   <frame tileid="163" duration="140"/>
   <frame tileid="267" duration="140"/>
  </animation>
 </tile>
 <tile id="60">
  <animation>
   <frame tileid="268" duration="280"/>
   <frame tileid="372" duration="140"/>
   <frame tileid="164" duration="140"/>
   <frame tileid="60" duration="280"/>
   <frame tileid="164" duration="140"/>
   <frame tileid="60" duration="2240"/>
   <frame tileid="164" duration="140"/>
  </animation>
 </tile>
 <tile id="61">
  <animation>
   <frame tileid="165" duration="140"/>
   <frame tileid="269" duration="280"/>
   <frame tileid="373" duration="140"/>
   <frame tileid="165" duration="140"/>
   <frame tileid="61" duration="280"/>
   <frame tileid="165" duration="140"/>
   <frame tileid="61" duration="2240"/>
  </animation>
 </tile>
 <tile id="62">
  <animation>
   <frame tileid="62" duration="140"/>
   <frame tileid="166" duration="140"/>
   <frame tileid="270" duration="280"/>
   <frame tileid="374" duration="140"/>
   <frame tileid="166" duration="140"/>
   <frame tileid="62" duration="280"/>
   <frame tileid="166" duration="140"/>
   <frame tileid="62" duration="2100"/>
  </animation>
 </tile>
 <tile id="63">
  <animation>
   <frame tileid="63" duration="280"/>
   <frame tileid="167" duration="140"/>
   <frame tileid="271" duration="280"/>
   <frame tileid="375" duration="140"/>
   <frame tileid="167" duration="140"/>
   <frame tileid="63" duration="280"/>
   <frame tileid="167" duration="140"/>
   <frame tileid="63" duration="1960"/>
  </animation>
 </tile>
 <tile id="65">
  <animation>
   <frame tileid="65" duration="2100"/>
   <frame tileid="169" duration="140"/>
   <frame tileid="273" duration="280"/>
   <frame tileid="377" duration="140"/>
   <frame tileid="169" duration="140"/>
   <frame tileid="65" duration="280"/>
   <frame tileid="169" duration="140"/>
   <frame tileid="65" duration="140"/>
  </animation>
 </tile>
 <tile id="66">
  <animation>
   <frame tileid="66" duration="2240"/>
   <frame tileid="170" duration="140"/>
   <frame tileid="274" duration="280"/>
   <frame tileid="378" duration="140"/>
   <frame tileid="170" duration="140"/>
   <frame tileid="66" duration="280"/>
   <frame tileid="170" duration="140"/>
  </animation>
 </tile>
 <tile id="67">
  <animation>
   <frame tileid="171" duration="140"/>
   <frame tileid="67" duration="2240"/>
   <frame tileid="171" duration="140"/>
   <frame tileid="275" duration="280"/>
   <frame tileid="379" duration="140"/>
   <frame tileid="171" duration="140"/>
   <frame tileid="67" duration="280"/>
  </animation>
 </tile>
 <tile id="68">
  <animation>
   <frame tileid="68" duration="140"/>
   <frame tileid="172" duration="140"/>
   <frame tileid="68" duration="2240"/>
   <frame tileid="172" duration="140"/>
   <frame tileid="276" duration="280"/>
   <frame tileid="380" duration="140"/>
   <frame tileid="172" duration="140"/>
   <frame tileid="68" duration="140"/>
  </animation>
 </tile>
 <tile id="69">
  <animation>
   <frame tileid="69" duration="280"/>
   <frame tileid="173" duration="140"/>
   <frame tileid="69" duration="2240"/>
   <frame tileid="173" duration="140"/>
   <frame tileid="277" duration="280"/>
   <frame tileid="381" duration="140"/>
   <frame tileid="173" duration="140"/>
  </animation>
 </tile>
 <tile id="70">
  <animation>
   <frame tileid="174" duration="140"/>
   <frame tileid="70" duration="280"/>
   <frame tileid="174" duration="140"/>
   <frame tileid="70" duration="2240"/>
   <frame tileid="174" duration="140"/>
   <frame tileid="278" duration="280"/>
   <frame tileid="382" duration="140"/>
  </animation>
 </tile>
 <tile id="71">
  <animation>
   <frame tileid="383" duration="140"/>
   <frame tileid="175" duration="140"/>
   <frame tileid="71" duration="280"/>
   <frame tileid="175" duration="140"/>
   <frame tileid="71" duration="2240"/>
   <frame tileid="175" duration="140"/>
   <frame tileid="279" duration="280"/>
  </animation>
 </tile>
 <tile id="72">
  <animation>
   <frame tileid="280" duration="140"/>
   <frame tileid="384" duration="140"/>
   <frame tileid="176" duration="140"/>
   <frame tileid="72" duration="280"/>
   <frame tileid="176" duration="140"/>
   <frame tileid="72" duration="2240"/>
   <frame tileid="176" duration="140"/>
   <frame tileid="280" duration="140"/>
  </animation>
 </tile>
 <tile id="73">
  <animation>
   <frame tileid="281" duration="280"/>
   <frame tileid="385" duration="140"/>
   <frame tileid="177" duration="140"/>
   <frame tileid="73" duration="280"/>
   <frame tileid="177" duration="140"/>
   <frame tileid="73" duration="2240"/>
   <frame tileid="177" duration="140"/>
  </animation>
 </tile>
 <tile id="74">
  <animation>
   <frame tileid="178" duration="140"/>
   <frame tileid="282" duration="280"/>
   <frame tileid="386" duration="140"/>
   <frame tileid="178" duration="140"/>
   <frame tileid="74" duration="280"/>
   <frame tileid="178" duration="140"/>
   <frame tileid="74" duration="2240"/>
  </animation>
 </tile>
 <tile id="75">
  <animation>
   <frame tileid="75" duration="140"/>
   <frame tileid="179" duration="140"/>
   <frame tileid="283" duration="280"/>
   <frame tileid="387" duration="140"/>
   <frame tileid="179" duration="140"/>
   <frame tileid="75" duration="280"/>
   <frame tileid="179" duration="140"/>
   <frame tileid="75" duration="2100"/>
  </animation>
 </tile>
 <tile id="76">
  <animation>
   <frame tileid="76" duration="280"/>
   <frame tileid="180" duration="140"/>
   <frame tileid="284" duration="280"/>
   <frame tileid="388" duration="140"/>
   <frame tileid="180" duration="140"/>
   <frame tileid="76" duration="280"/>
   <frame tileid="180" duration="140"/>
   <frame tileid="76" duration="1960"/>
  </animation>
 </tile>
 <tile id="78">
  <animation>
   <frame tileid="78" duration="2100"/>
   <frame tileid="182" duration="140"/>
   <frame tileid="286" duration="280"/>
   <frame tileid="390" duration="140"/>
   <frame tileid="182" duration="140"/>
   <frame tileid="78" duration="280"/>
   <frame tileid="182" duration="140"/>
   <frame tileid="78" duration="140"/>
  </animation>
 </tile>
 <tile id="79">
  <animation>
   <frame tileid="79" duration="2240"/>
   <frame tileid="183" duration="140"/>
   <frame tileid="287" duration="280"/>
   <frame tileid="391" duration="140"/>
   <frame tileid="183" duration="140"/>
   <frame tileid="79" duration="280"/>
   <frame tileid="183" duration="140"/>
  </animation>
 </tile>
 <tile id="80">
  <animation>
   <frame tileid="184" duration="140"/>
   <frame tileid="80" duration="2240"/>
   <frame tileid="184" duration="140"/>
   <frame tileid="288" duration="280"/>
   <frame tileid="392" duration="140"/>
   <frame tileid="184" duration="140"/>
   <frame tileid="80" duration="280"/>
  </animation>
 </tile>
 <tile id="81">
  <animation>
   <frame tileid="81" duration="140"/>
   <frame tileid="185" duration="140"/>
   <frame tileid="81" duration="2240"/>
   <frame tileid="185" duration="140"/>
   <frame tileid="289" duration="280"/>
   <frame tileid="393" duration="140"/>
   <frame tileid="185" duration="140"/>
   <frame tileid="81" duration="140"/>
  </animation>
 </tile>
 <tile id="82">
  <animation>
   <frame tileid="82" duration="280"/>
   <frame tileid="186" duration="140"/>
   <frame tileid="82" duration="2240"/>
   <frame tileid="186" duration="140"/>
   <frame tileid="290" duration="280"/>
   <frame tileid="394" duration="140"/>
   <frame tileid="186" duration="140"/>
  </animation>
 </tile>
 <tile id="83">
  <animation>
   <frame tileid="187" duration="140"/>
   <frame tileid="83" duration="280"/>
   <frame tileid="187" duration="140"/>
   <frame tileid="83" duration="2240"/>
   <frame tileid="187" duration="140"/>
   <frame tileid="291" duration="280"/>
   <frame tileid="395" duration="140"/>
  </animation>
 </tile>
 <tile id="84">
  <animation>
   <frame tileid="396" duration="140"/>
   <frame tileid="188" duration="140"/>
   <frame tileid="84" duration="280"/>
   <frame tileid="188" duration="140"/>
   <frame tileid="84" duration="2240"/>
   <frame tileid="188" duration="140"/>
   <frame tileid="292" duration="280"/>
  </animation>
 </tile>
 <tile id="85">
  <animation>
   <frame tileid="293" duration="140"/>
   <frame tileid="397" duration="140"/>
   <frame tileid="189" duration="140"/>
   <frame tileid="85" duration="280"/>
   <frame tileid="189" duration="140"/>
   <frame tileid="85" duration="2240"/>
   <frame tileid="189" duration="140"/>
   <frame tileid="293" duration="140"/>
  </animation>
 </tile>
 <tile id="86">
  <animation>
   <frame tileid="294" duration="280"/>
   <frame tileid="398" duration="140"/>
   <frame tileid="190" duration="140"/>
   <frame tileid="86" duration="280"/>
   <frame tileid="190" duration="140"/>
   <frame tileid="86" duration="2240"/>
   <frame tileid="190" duration="140"/>
  </animation>
 </tile>
 <tile id="87">
  <animation>
   <frame tileid="191" duration="140"/>
   <frame tileid="295" duration="280"/>
   <frame tileid="399" duration="140"/>
   <frame tileid="191" duration="140"/>
   <frame tileid="87" duration="280"/>
   <frame tileid="191" duration="140"/>
   <frame tileid="87" duration="2240"/>
  </animation>
 </tile>
 <tile id="88">
  <animation>
   <frame tileid="88" duration="140"/>
   <frame tileid="192" duration="140"/>
   <frame tileid="296" duration="280"/>
   <frame tileid="400" duration="140"/>
   <frame tileid="192" duration="140"/>
   <frame tileid="88" duration="280"/>
   <frame tileid="192" duration="140"/>
   <frame tileid="88" duration="2100"/>
  </animation>
 </tile>
 <tile id="93">
  <animation>
   <frame tileid="197" duration="140"/>
   <frame tileid="93" duration="2240"/>
   <frame tileid="197" duration="140"/>
   <frame tileid="301" duration="280"/>
   <frame tileid="405" duration="140"/>
   <frame tileid="197" duration="140"/>
   <frame tileid="93" duration="280"/>
  </animation>
 </tile>
 <tile id="94">
  <animation>
   <frame tileid="94" duration="140"/>
   <frame tileid="198" duration="140"/>
   <frame tileid="94" duration="2240"/>
   <frame tileid="198" duration="140"/>
   <frame tileid="302" duration="280"/>
   <frame tileid="406" duration="140"/>
   <frame tileid="198" duration="140"/>
   <frame tileid="94" duration="140"/>
  </animation>
 </tile>
 <tile id="95">
  <animation>
   <frame tileid="95" duration="280"/>
   <frame tileid="199" duration="140"/>
   <frame tileid="95" duration="2240"/>
   <frame tileid="199" duration="140"/>
   <frame tileid="303" duration="280"/>
   <frame tileid="407" duration="140"/>
   <frame tileid="199" duration="140"/>
  </animation>
 </tile>
 <tile id="96">
  <animation>
   <frame tileid="200" duration="140"/>
   <frame tileid="96" duration="280"/>
   <frame tileid="200" duration="140"/>
   <frame tileid="96" duration="2240"/>
   <frame tileid="200" duration="140"/>
   <frame tileid="304" duration="280"/>
   <frame tileid="408" duration="140"/>
  </animation>
 </tile>
 <tile id="97">
  <animation>
   <frame tileid="409" duration="140"/>
   <frame tileid="201" duration="140"/>
   <frame tileid="97" duration="280"/>
   <frame tileid="201" duration="140"/>
   <frame tileid="97" duration="2240"/>
   <frame tileid="201" duration="140"/>
   <frame tileid="305" duration="280"/>
  </animation>
 </tile>
 <tile id="98">
  <animation>
   <frame tileid="306" duration="140"/>
   <frame tileid="410" duration="140"/>
   <frame tileid="202" duration="140"/>
   <frame tileid="98" duration="280"/>
   <frame tileid="202" duration="140"/>
   <frame tileid="98" duration="2240"/>
   <frame tileid="202" duration="140"/>
   <frame tileid="306" duration="140"/>
  </animation>
 </tile>
 <tile id="99">
  <animation>
   <frame tileid="307" duration="280"/>
   <frame tileid="411" duration="140"/>
   <frame tileid="203" duration="140"/>
   <frame tileid="99" duration="280"/>
   <frame tileid="203" duration="140"/>
   <frame tileid="99" duration="2240"/>
   <frame tileid="203" duration="140"/>
  </animation>
 </tile>
 <tile id="100">
  <animation>
   <frame tileid="204" duration="140"/>
   <frame tileid="308" duration="280"/>
   <frame tileid="412" duration="140"/>
   <frame tileid="204" duration="140"/>
   <frame tileid="100" duration="280"/>
   <frame tileid="204" duration="140"/>
   <frame tileid="100" duration="2240"/>
  </animation>
 </tile>
 <tile id="101">
  <animation>
   <frame tileid="101" duration="140"/>
   <frame tileid="205" duration="140"/>
   <frame tileid="309" duration="280"/>
   <frame tileid="413" duration="140"/>
   <frame tileid="205" duration="140"/>
   <frame tileid="101" duration="280"/>
   <frame tileid="205" duration="140"/>
   <frame tileid="101" duration="2100"/>
  </animation>
 </tile>
 <tile id="416">
  <animation>
   <frame tileid="416" duration="2100"/>
   <frame tileid="520" duration="140"/>
   <frame tileid="624" duration="280"/>
   <frame tileid="728" duration="140"/>
   <frame tileid="520" duration="140"/>
   <frame tileid="416" duration="280"/>
   <frame tileid="520" duration="140"/>
   <frame tileid="416" duration="140"/>
  </animation>
 </tile>
 <tile id="417">
  <animation>
   <frame tileid="417" duration="2240"/>
   <frame tileid="521" duration="140"/>
   <frame tileid="625" duration="280"/>
   <frame tileid="729" duration="140"/>
   <frame tileid="521" duration="140"/>
   <frame tileid="417" duration="280"/>
   <frame tileid="521" duration="140"/>
  </animation>
 </tile>
 <tile id="418">
  <animation>
   <frame tileid="522" duration="140"/>
   <frame tileid="418" duration="2240"/>
   <frame tileid="522" duration="140"/>
   <frame tileid="626" duration="280"/>
   <frame tileid="730" duration="140"/>
   <frame tileid="522" duration="140"/>
   <frame tileid="418" duration="280"/>
  </animation>
 </tile>
 <tile id="419">
  <animation>
   <frame tileid="419" duration="140"/>
   <frame tileid="523" duration="140"/>
   <frame tileid="419" duration="2240"/>
   <frame tileid="523" duration="140"/>
   <frame tileid="627" duration="280"/>
   <frame tileid="731" duration="140"/>
   <frame tileid="523" duration="140"/>
   <frame tileid="419" duration="140"/>
  </animation>
 </tile>
 <tile id="420">
  <animation>
   <frame tileid="420" duration="280"/>
   <frame tileid="524" duration="140"/>
   <frame tileid="420" duration="2240"/>
   <frame tileid="524" duration="140"/>
   <frame tileid="628" duration="280"/>
   <frame tileid="732" duration="140"/>
   <frame tileid="524" duration="140"/>
  </animation>
 </tile>
 <tile id="421">
  <animation>
   <frame tileid="525" duration="140"/>
   <frame tileid="421" duration="280"/>
   <frame tileid="525" duration="140"/>
   <frame tileid="421" duration="2240"/>
   <frame tileid="525" duration="140"/>
   <frame tileid="629" duration="280"/>
   <frame tileid="733" duration="140"/>
  </animation>
 </tile>
 <tile id="422">
  <animation>
   <frame tileid="734" duration="140"/>
   <frame tileid="526" duration="140"/>
   <frame tileid="422" duration="280"/>
   <frame tileid="526" duration="140"/>
   <frame tileid="422" duration="2240"/>
   <frame tileid="526" duration="140"/>
   <frame tileid="630" duration="280"/>
  </animation>
 </tile>
 <tile id="423">
  <animation>
   <frame tileid="631" duration="140"/>
   <frame tileid="735" duration="140"/>
   <frame tileid="527" duration="140"/>
   <frame tileid="423" duration="280"/>
   <frame tileid="527" duration="140"/>
   <frame tileid="423" duration="2240"/>
   <frame tileid="527" duration="140"/>
   <frame tileid="631" duration="140"/>
  </animation>
 </tile>
 <tile id="424">
  <animation>
   <frame tileid="632" duration="280"/>
   <frame tileid="736" duration="140"/>
   <frame tileid="528" duration="140"/>
   <frame tileid="424" duration="280"/>
   <frame tileid="528" duration="140"/>
   <frame tileid="424" duration="2240"/>
   <frame tileid="528" duration="140"/>
  </animation>
 </tile>
 <tile id="425">
  <animation>
   <frame tileid="529" duration="140"/>
   <frame tileid="633" duration="280"/>
   <frame tileid="737" duration="140"/>
   <frame tileid="529" duration="140"/>
   <frame tileid="425" duration="280"/>
   <frame tileid="529" duration="140"/>
   <frame tileid="425" duration="2240"/>
  </animation>
 </tile>
 <tile id="426">
  <animation>
   <frame tileid="426" duration="140"/>
   <frame tileid="530" duration="140"/>
   <frame tileid="634" duration="280"/>
   <frame tileid="738" duration="140"/>
   <frame tileid="530" duration="140"/>
   <frame tileid="426" duration="280"/>
   <frame tileid="530" duration="140"/>
   <frame tileid="426" duration="2100"/>
  </animation>
 </tile>
 <tile id="429">
  <animation>
   <frame tileid="429" duration="2100"/>
   <frame tileid="533" duration="140"/>
   <frame tileid="637" duration="280"/>
   <frame tileid="741" duration="140"/>
   <frame tileid="533" duration="140"/>
   <frame tileid="429" duration="280"/>
   <frame tileid="533" duration="140"/>
   <frame tileid="429" duration="140"/>
  </animation>
 </tile>
 <tile id="430">
  <animation>
   <frame tileid="430" duration="2240"/>
   <frame tileid="534" duration="140"/>
   <frame tileid="638" duration="280"/>
   <frame tileid="742" duration="140"/>
   <frame tileid="534" duration="140"/>
   <frame tileid="430" duration="280"/>
   <frame tileid="534" duration="140"/>
  </animation>
 </tile>
 <tile id="431">
  <animation>
   <frame tileid="535" duration="140"/>
   <frame tileid="431" duration="2240"/>
   <frame tileid="535" duration="140"/>
   <frame tileid="639" duration="280"/>
   <frame tileid="743" duration="140"/>
   <frame tileid="535" duration="140"/>
   <frame tileid="431" duration="280"/>
  </animation>
 </tile>
 <tile id="432">
  <animation>
   <frame tileid="432" duration="140"/>
   <frame tileid="536" duration="140"/>
   <frame tileid="432" duration="2240"/>
   <frame tileid="536" duration="140"/>
   <frame tileid="640" duration="280"/>
   <frame tileid="744" duration="140"/>
   <frame tileid="536" duration="140"/>
   <frame tileid="432" duration="140"/>
  </animation>
 </tile>
 <tile id="433">
  <animation>
   <frame tileid="433" duration="280"/>
   <frame tileid="537" duration="140"/>
   <frame tileid="433" duration="2240"/>
   <frame tileid="537" duration="140"/>
   <frame tileid="641" duration="280"/>
   <frame tileid="745" duration="140"/>
   <frame tileid="537" duration="140"/>
  </animation>
 </tile>
 <tile id="434">
  <animation>
   <frame tileid="538" duration="140"/>
   <frame tileid="434" duration="280"/>
   <frame tileid="538" duration="140"/>
   <frame tileid="434" duration="2240"/>
   <frame tileid="538" duration="140"/>
   <frame tileid="642" duration="280"/>
   <frame tileid="746" duration="140"/>
  </animation>
 </tile>
 <tile id="435">
  <animation>
   <frame tileid="747" duration="140"/>
   <frame tileid="539" duration="140"/>
   <frame tileid="435" duration="280"/>
   <frame tileid="539" duration="140"/>
   <frame tileid="435" duration="2240"/>
   <frame tileid="539" duration="140"/>
   <frame tileid="643" duration="280"/>
  </animation>
 </tile>
 <tile id="436">
  <animation>
   <frame tileid="644" duration="140"/>
   <frame tileid="748" duration="140"/>
   <frame tileid="540" duration="140"/>
   <frame tileid="436" duration="280"/>
   <frame tileid="540" duration="140"/>
   <frame tileid="436" duration="2240"/>
   <frame tileid="540" duration="140"/>
   <frame tileid="644" duration="140"/>
  </animation>
 </tile>
 <tile id="437">
  <animation>
   <frame tileid="645" duration="280"/>
   <frame tileid="749" duration="140"/>
   <frame tileid="541" duration="140"/>
   <frame tileid="437" duration="280"/>
   <frame tileid="541" duration="140"/>
   <frame tileid="437" duration="2240"/>
   <frame tileid="541" duration="140"/>
  </animation>
 </tile>
 <tile id="438">
  <animation>
   <frame tileid="542" duration="140"/>
   <frame tileid="646" duration="280"/>
   <frame tileid="750" duration="140"/>
   <frame tileid="542" duration="140"/>
   <frame tileid="438" duration="280"/>
   <frame tileid="542" duration="140"/>
   <frame tileid="438" duration="2240"/>
  </animation>
 </tile>
 <tile id="439">
  <animation>
   <frame tileid="439" duration="140"/>
   <frame tileid="543" duration="140"/>
   <frame tileid="647" duration="280"/>
   <frame tileid="751" duration="140"/>
   <frame tileid="543" duration="140"/>
   <frame tileid="439" duration="280"/>
   <frame tileid="543" duration="140"/>
   <frame tileid="439" duration="2100"/>
  </animation>
 </tile>
 <tile id="440">
  <animation>
   <frame tileid="440" duration="280"/>
   <frame tileid="544" duration="140"/>
   <frame tileid="648" duration="280"/>
   <frame tileid="752" duration="140"/>
   <frame tileid="544" duration="140"/>
   <frame tileid="440" duration="280"/>
   <frame tileid="544" duration="140"/>
   <frame tileid="440" duration="1960"/>
  </animation>
 </tile>
 <tile id="443">
  <animation>
   <frame tileid="443" duration="2240"/>
   <frame tileid="547" duration="140"/>
   <frame tileid="651" duration="280"/>
   <frame tileid="755" duration="140"/>
   <frame tileid="547" duration="140"/>
   <frame tileid="443" duration="280"/>
   <frame tileid="547" duration="140"/>
  </animation>
 </tile>
 <tile id="444">
  <animation>
   <frame tileid="548" duration="140"/>
   <frame tileid="444" duration="2240"/>
   <frame tileid="548" duration="140"/>
   <frame tileid="652" duration="280"/>
   <frame tileid="756" duration="140"/>
   <frame tileid="548" duration="140"/>
   <frame tileid="444" duration="280"/>
  </animation>
 </tile>
 <tile id="445">
  <animation>
   <frame tileid="445" duration="140"/>
   <frame tileid="549" duration="140"/>
   <frame tileid="445" duration="2240"/>
   <frame tileid="549" duration="140"/>
   <frame tileid="653" duration="280"/>
   <frame tileid="757" duration="140"/>
   <frame tileid="549" duration="140"/>
   <frame tileid="445" duration="140"/>
  </animation>
 </tile>
 <tile id="446">
  <animation>
   <frame tileid="446" duration="280"/>
   <frame tileid="550" duration="140"/>
   <frame tileid="446" duration="2240"/>
   <frame tileid="550" duration="140"/>
   <frame tileid="654" duration="280"/>
   <frame tileid="758" duration="140"/>
   <frame tileid="550" duration="140"/>
  </animation>
 </tile>
 <tile id="447">
  <animation>
   <frame tileid="551" duration="140"/>
   <frame tileid="447" duration="280"/>
   <frame tileid="551" duration="140"/>
   <frame tileid="447" duration="2240"/>
   <frame tileid="551" duration="140"/>
   <frame tileid="655" duration="280"/>
   <frame tileid="759" duration="140"/>
  </animation>
 </tile>
 <tile id="448">
  <animation>
   <frame tileid="760" duration="140"/>
   <frame tileid="552" duration="140"/>
   <frame tileid="448" duration="280"/>
   <frame tileid="552" duration="140"/>
   <frame tileid="448" duration="2240"/>
   <frame tileid="552" duration="140"/>
   <frame tileid="656" duration="280"/>
  </animation>
 </tile>
 <tile id="449">
  <animation>
   <frame tileid="657" duration="140"/>
   <frame tileid="761" duration="140"/>
   <frame tileid="553" duration="140"/>
   <frame tileid="449" duration="280"/>
   <frame tileid="553" duration="140"/>
   <frame tileid="449" duration="2240"/>
   <frame tileid="553" duration="140"/>
   <frame tileid="657" duration="140"/>
  </animation>
 </tile>
 <tile id="450">
  <animation>
   <frame tileid="658" duration="280"/>
   <frame tileid="762" duration="140"/>
   <frame tileid="554" duration="140"/>
   <frame tileid="450" duration="280"/>
   <frame tileid="554" duration="140"/>
   <frame tileid="450" duration="2240"/>
   <frame tileid="554" duration="140"/>
  </animation>
 </tile>
 <tile id="451">
  <animation>
   <frame tileid="555" duration="140"/>
   <frame tileid="659" duration="280"/>
   <frame tileid="763" duration="140"/>
   <frame tileid="555" duration="140"/>
   <frame tileid="451" duration="280"/>
   <frame tileid="555" duration="140"/>
   <frame tileid="451" duration="2240"/>
  </animation>
 </tile>
 <tile id="452">
  <animation>
   <frame tileid="452" duration="140"/>
   <frame tileid="556" duration="140"/>
   <frame tileid="660" duration="280"/>
   <frame tileid="764" duration="140"/>
   <frame tileid="556" duration="140"/>
   <frame tileid="452" duration="280"/>
   <frame tileid="556" duration="140"/>
   <frame tileid="452" duration="2100"/>
  </animation>
 </tile>
 <tile id="453">
  <animation>
   <frame tileid="453" duration="280"/>
   <frame tileid="557" duration="140"/>
   <frame tileid="661" duration="280"/>
   <frame tileid="765" duration="140"/>
   <frame tileid="557" duration="140"/>
   <frame tileid="453" duration="280"/>
   <frame tileid="557" duration="140"/>
   <frame tileid="453" duration="1960"/>
  </animation>
 </tile>
 <tile id="456">
  <animation>
   <frame tileid="456" duration="2240"/>
   <frame tileid="560" duration="140"/>
   <frame tileid="664" duration="280"/>
   <frame tileid="768" duration="140"/>
   <frame tileid="560" duration="140"/>
   <frame tileid="456" duration="280"/>
   <frame tileid="560" duration="140"/>
  </animation>
 </tile>
 <tile id="457">
  <animation>
   <frame tileid="561" duration="140"/>
   <frame tileid="457" duration="2240"/>
   <frame tileid="561" duration="140"/>
   <frame tileid="665" duration="280"/>
   <frame tileid="769" duration="140"/>
   <frame tileid="561" duration="140"/>
   <frame tileid="457" duration="280"/>
  </animation>
 </tile>
 <tile id="458">
  <animation>
   <frame tileid="458" duration="140"/>
   <frame tileid="562" duration="140"/>
   <frame tileid="458" duration="2240"/>
   <frame tileid="562" duration="140"/>
   <frame tileid="666" duration="280"/>
   <frame tileid="770" duration="140"/>
   <frame tileid="562" duration="140"/>
   <frame tileid="458" duration="140"/>
  </animation>
 </tile>
 <tile id="459">
  <animation>
   <frame tileid="459" duration="280"/>
   <frame tileid="563" duration="140"/>
   <frame tileid="459" duration="2240"/>
   <frame tileid="563" duration="140"/>
   <frame tileid="667" duration="280"/>
   <frame tileid="771" duration="140"/>
   <frame tileid="563" duration="140"/>
  </animation>
 </tile>
 <tile id="460">
  <animation>
   <frame tileid="564" duration="140"/>
   <frame tileid="460" duration="280"/>
   <frame tileid="564" duration="140"/>
   <frame tileid="460" duration="2240"/>
   <frame tileid="564" duration="140"/>
   <frame tileid="668" duration="280"/>
   <frame tileid="772" duration="140"/>
  </animation>
 </tile>
 <tile id="461">
  <animation>
   <frame tileid="773" duration="140"/>
   <frame tileid="565" duration="140"/>
   <frame tileid="461" duration="280"/>
   <frame tileid="565" duration="140"/>
   <frame tileid="461" duration="2240"/>
   <frame tileid="565" duration="140"/>
   <frame tileid="669" duration="280"/>
  </animation>
 </tile>
 <tile id="462">
  <animation>
   <frame tileid="670" duration="140"/>
   <frame tileid="774" duration="140"/>
   <frame tileid="566" duration="140"/>
   <frame tileid="462" duration="280"/>
   <frame tileid="566" duration="140"/>
   <frame tileid="462" duration="2240"/>
   <frame tileid="566" duration="140"/>
   <frame tileid="670" duration="140"/>
  </animation>
 </tile>
 <tile id="463">
  <animation>
   <frame tileid="671" duration="280"/>
   <frame tileid="775" duration="140"/>
   <frame tileid="567" duration="140"/>
   <frame tileid="463" duration="280"/>
   <frame tileid="567" duration="140"/>
   <frame tileid="463" duration="2240"/>
   <frame tileid="567" duration="140"/>
  </animation>
 </tile>
 <tile id="464">
  <animation>
   <frame tileid="568" duration="140"/>
   <frame tileid="672" duration="280"/>
   <frame tileid="776" duration="140"/>
   <frame tileid="568" duration="140"/>
   <frame tileid="464" duration="280"/>
   <frame tileid="568" duration="140"/>
   <frame tileid="464" duration="2240"/>
  </animation>
 </tile>
 <tile id="465">
  <animation>
   <frame tileid="465" duration="140"/>
   <frame tileid="569" duration="140"/>
   <frame tileid="673" duration="280"/>
   <frame tileid="777" duration="140"/>
   <frame tileid="569" duration="140"/>
   <frame tileid="465" duration="280"/>
   <frame tileid="569" duration="140"/>
   <frame tileid="465" duration="2100"/>
  </animation>
 </tile>
 <tile id="466">
  <animation>
   <frame tileid="466" duration="280"/>
   <frame tileid="570" duration="140"/>
   <frame tileid="674" duration="280"/>
   <frame tileid="778" duration="140"/>
   <frame tileid="570" duration="140"/>
   <frame tileid="466" duration="280"/>
   <frame tileid="570" duration="140"/>
   <frame tileid="466" duration="1960"/>
  </animation>
 </tile>
 <tile id="469">
  <animation>
   <frame tileid="469" duration="2240"/>
   <frame tileid="573" duration="140"/>
   <frame tileid="677" duration="280"/>
   <frame tileid="781" duration="140"/>
   <frame tileid="573" duration="140"/>
   <frame tileid="469" duration="280"/>
   <frame tileid="573" duration="140"/>
  </animation>
 </tile>
 <tile id="470">
  <animation>
   <frame tileid="574" duration="140"/>
   <frame tileid="470" duration="2240"/>
   <frame tileid="574" duration="140"/>
   <frame tileid="678" duration="280"/>
   <frame tileid="782" duration="140"/>
   <frame tileid="574" duration="140"/>
   <frame tileid="470" duration="280"/>
  </animation>
 </tile>
 <tile id="471">
  <animation>
   <frame tileid="471" duration="140"/>
   <frame tileid="575" duration="140"/>
   <frame tileid="471" duration="2240"/>
   <frame tileid="575" duration="140"/>
   <frame tileid="679" duration="280"/>
   <frame tileid="783" duration="140"/>
   <frame tileid="575" duration="140"/>
   <frame tileid="471" duration="140"/>
  </animation>
 </tile>
 <tile id="472">
  <animation>
   <frame tileid="472" duration="280"/>
   <frame tileid="576" duration="140"/>
   <frame tileid="472" duration="2240"/>
   <frame tileid="576" duration="140"/>
   <frame tileid="680" duration="280"/>
   <frame tileid="784" duration="140"/>
   <frame tileid="576" duration="140"/>
  </animation>
 </tile>
 <tile id="473">
  <animation>
   <frame tileid="577" duration="140"/>
   <frame tileid="473" duration="280"/>
   <frame tileid="577" duration="140"/>
   <frame tileid="473" duration="2240"/>
   <frame tileid="577" duration="140"/>
   <frame tileid="681" duration="280"/>
   <frame tileid="785" duration="140"/>
  </animation>
 </tile>
 <tile id="474">
  <animation>
   <frame tileid="786" duration="140"/>
   <frame tileid="578" duration="140"/>
   <frame tileid="474" duration="280"/>
   <frame tileid="578" duration="140"/>
   <frame tileid="474" duration="2240"/>
   <frame tileid="578" duration="140"/>
   <frame tileid="682" duration="280"/>
  </animation>
 </tile>
 <tile id="475">
  <animation>
   <frame tileid="683" duration="140"/>
   <frame tileid="787" duration="140"/>
   <frame tileid="579" duration="140"/>
   <frame tileid="475" duration="280"/>
   <frame tileid="579" duration="140"/>
   <frame tileid="475" duration="2240"/>
   <frame tileid="579" duration="140"/>
   <frame tileid="683" duration="140"/>
  </animation>
 </tile>
 <tile id="476">
  <animation>
   <frame tileid="684" duration="280"/>
   <frame tileid="788" duration="140"/>
   <frame tileid="580" duration="140"/>
   <frame tileid="476" duration="280"/>
   <frame tileid="580" duration="140"/>
   <frame tileid="476" duration="2240"/>
   <frame tileid="580" duration="140"/>
  </animation>
 </tile>
 <tile id="477">
  <animation>
   <frame tileid="581" duration="140"/>
   <frame tileid="685" duration="280"/>
   <frame tileid="789" duration="140"/>
   <frame tileid="581" duration="140"/>
   <frame tileid="477" duration="280"/>
   <frame tileid="581" duration="140"/>
   <frame tileid="477" duration="2240"/>
  </animation>
 </tile>
 <tile id="478">
  <animation>
   <frame tileid="478" duration="140"/>
   <frame tileid="582" duration="140"/>
   <frame tileid="686" duration="280"/>
   <frame tileid="790" duration="140"/>
   <frame tileid="582" duration="140"/>
   <frame tileid="478" duration="280"/>
   <frame tileid="582" duration="140"/>
   <frame tileid="478" duration="2100"/>
  </animation>
 </tile>
 <tile id="479">
  <animation>
   <frame tileid="479" duration="280"/>
   <frame tileid="583" duration="140"/>
   <frame tileid="687" duration="280"/>
   <frame tileid="791" duration="140"/>
   <frame tileid="583" duration="140"/>
   <frame tileid="479" duration="280"/>
   <frame tileid="583" duration="140"/>
   <frame tileid="479" duration="1960"/>
  </animation>
 </tile>
 <tile id="482">
  <animation>
   <frame tileid="482" duration="2240"/>
   <frame tileid="586" duration="140"/>
   <frame tileid="690" duration="280"/>
   <frame tileid="794" duration="140"/>
   <frame tileid="586" duration="140"/>
   <frame tileid="482" duration="280"/>
   <frame tileid="586" duration="140"/>
  </animation>
 </tile>
 <tile id="483">
  <animation>
   <frame tileid="587" duration="140"/>
   <frame tileid="483" duration="2240"/>
   <frame tileid="587" duration="140"/>
   <frame tileid="691" duration="280"/>
   <frame tileid="795" duration="140"/>
   <frame tileid="587" duration="140"/>
   <frame tileid="483" duration="280"/>
  </animation>
 </tile>
 <tile id="484">
  <animation>
   <frame tileid="484" duration="140"/>
   <frame tileid="588" duration="140"/>
   <frame tileid="484" duration="2240"/>
   <frame tileid="588" duration="140"/>
   <frame tileid="692" duration="280"/>
   <frame tileid="796" duration="140"/>
   <frame tileid="588" duration="140"/>
   <frame tileid="484" duration="140"/>
  </animation>
 </tile>
 <tile id="485">
  <animation>
   <frame tileid="485" duration="280"/>
   <frame tileid="589" duration="140"/>
   <frame tileid="485" duration="2240"/>
   <frame tileid="589" duration="140"/>
   <frame tileid="693" duration="280"/>
   <frame tileid="797" duration="140"/>
   <frame tileid="589" duration="140"/>
  </animation>
 </tile>
 <tile id="486">
  <animation>
   <frame tileid="590" duration="140"/>
   <frame tileid="486" duration="280"/>
   <frame tileid="590" duration="140"/>
   <frame tileid="486" duration="2240"/>
   <frame tileid="590" duration="140"/>
   <frame tileid="694" duration="280"/>
   <frame tileid="798" duration="140"/>
  </animation>
 </tile>
 <tile id="487">
  <animation>
   <frame tileid="799" duration="140"/>
   <frame tileid="591" duration="140"/>
   <frame tileid="487" duration="280"/>
   <frame tileid="591" duration="140"/>
   <frame tileid="487" duration="2240"/>
   <frame tileid="591" duration="140"/>
   <frame tileid="695" duration="280"/>
  </animation>
 </tile>
 <tile id="488">
  <animation>
   <frame tileid="696" duration="140"/>
   <frame tileid="800" duration="140"/>
   <frame tileid="592" duration="140"/>
   <frame tileid="488" duration="280"/>
   <frame tileid="592" duration="140"/>
   <frame tileid="488" duration="2240"/>
   <frame tileid="592" duration="140"/>
   <frame tileid="696" duration="140"/>
  </animation>
 </tile>
 <tile id="489">
  <animation>
   <frame tileid="697" duration="280"/>
   <frame tileid="801" duration="140"/>
   <frame tileid="593" duration="140"/>
   <frame tileid="489" duration="280"/>
   <frame tileid="593" duration="140"/>
   <frame tileid="489" duration="2240"/>
   <frame tileid="593" duration="140"/>
  </animation>
 </tile>
 <tile id="490">
  <animation>
   <frame tileid="594" duration="140"/>
   <frame tileid="698" duration="280"/>
   <frame tileid="802" duration="140"/>
   <frame tileid="594" duration="140"/>
   <frame tileid="490" duration="280"/>
   <frame tileid="594" duration="140"/>
   <frame tileid="490" duration="2240"/>
  </animation>
 </tile>
 <tile id="491">
  <animation>
   <frame tileid="491" duration="140"/>
   <frame tileid="595" duration="140"/>
   <frame tileid="699" duration="280"/>
   <frame tileid="803" duration="140"/>
   <frame tileid="595" duration="140"/>
   <frame tileid="491" duration="280"/>
   <frame tileid="595" duration="140"/>
   <frame tileid="491" duration="2100"/>
  </animation>
 </tile>
 <tile id="492">
  <animation>
   <frame tileid="492" duration="280"/>
   <frame tileid="596" duration="140"/>
   <frame tileid="700" duration="280"/>
   <frame tileid="804" duration="140"/>
   <frame tileid="596" duration="140"/>
   <frame tileid="492" duration="280"/>
   <frame tileid="596" duration="140"/>
   <frame tileid="492" duration="1960"/>
  </animation>
 </tile>
 <tile id="493">
  <animation>
   <frame tileid="493" duration="420"/>
   <frame tileid="597" duration="140"/>
   <frame tileid="701" duration="280"/>
   <frame tileid="805" duration="140"/>
   <frame tileid="597" duration="140"/>
   <frame tileid="493" duration="280"/>
   <frame tileid="597" duration="140"/>
   <frame tileid="493" duration="1820"/>
  </animation>
 </tile>
 <tile id="496">
  <animation>
   <frame tileid="600" duration="140"/>
   <frame tileid="496" duration="2240"/>
   <frame tileid="600" duration="140"/>
   <frame tileid="704" duration="280"/>
   <frame tileid="808" duration="140"/>
   <frame tileid="600" duration="140"/>
   <frame tileid="496" duration="280"/>
  </animation>
 </tile>
 <tile id="497">
  <animation>
   <frame tileid="497" duration="140"/>
   <frame tileid="601" duration="140"/>
   <frame tileid="497" duration="2240"/>
   <frame tileid="601" duration="140"/>
   <frame tileid="705" duration="280"/>
   <frame tileid="809" duration="140"/>
   <frame tileid="601" duration="140"/>
   <frame tileid="497" duration="140"/>
  </animation>
 </tile>
 <tile id="498">
  <animation>
   <frame tileid="498" duration="280"/>
   <frame tileid="602" duration="140"/>
   <frame tileid="498" duration="2240"/>
   <frame tileid="602" duration="140"/>
   <frame tileid="706" duration="280"/>
   <frame tileid="810" duration="140"/>
   <frame tileid="602" duration="140"/>
  </animation>
 </tile>
 <tile id="499">
  <animation>
   <frame tileid="603" duration="140"/>
   <frame tileid="499" duration="280"/>
   <frame tileid="603" duration="140"/>
   <frame tileid="499" duration="2240"/>
   <frame tileid="603" duration="140"/>
   <frame tileid="707" duration="280"/>
   <frame tileid="811" duration="140"/>
  </animation>
 </tile>
 <tile id="500">
  <animation>
   <frame tileid="812" duration="140"/>
   <frame tileid="604" duration="140"/>
   <frame tileid="500" duration="280"/>
   <frame tileid="604" duration="140"/>
   <frame tileid="500" duration="2240"/>
   <frame tileid="604" duration="140"/>
   <frame tileid="708" duration="280"/>
  </animation>
 </tile>
 <tile id="501">
  <animation>
   <frame tileid="709" duration="140"/>
   <frame tileid="813" duration="140"/>
   <frame tileid="605" duration="140"/>
   <frame tileid="501" duration="280"/>
   <frame tileid="605" duration="140"/>
   <frame tileid="501" duration="2240"/>
   <frame tileid="605" duration="140"/>
   <frame tileid="709" duration="140"/>
  </animation>
 </tile>
 <tile id="502">
  <animation>
   <frame tileid="710" duration="280"/>
   <frame tileid="814" duration="140"/>
   <frame tileid="606" duration="140"/>
   <frame tileid="502" duration="280"/>
   <frame tileid="606" duration="140"/>
   <frame tileid="502" duration="2240"/>
   <frame tileid="606" duration="140"/>
  </animation>
 </tile>
 <tile id="503">
  <animation>
   <frame tileid="607" duration="140"/>
   <frame tileid="711" duration="280"/>
   <frame tileid="815" duration="140"/>
   <frame tileid="607" duration="140"/>
   <frame tileid="503" duration="280"/>
   <frame tileid="607" duration="140"/>
   <frame tileid="503" duration="2240"/>
  </animation>
 </tile>
 <tile id="504">
  <animation>
   <frame tileid="504" duration="140"/>
   <frame tileid="608" duration="140"/>
   <frame tileid="712" duration="280"/>
   <frame tileid="816" duration="140"/>
   <frame tileid="608" duration="140"/>
   <frame tileid="504" duration="280"/>
   <frame tileid="608" duration="140"/>
   <frame tileid="504" duration="2100"/>
  </animation>
 </tile>
 <tile id="505">
  <animation>
   <frame tileid="505" duration="280"/>
   <frame tileid="609" duration="140"/>
   <frame tileid="713" duration="280"/>
   <frame tileid="817" duration="140"/>
   <frame tileid="609" duration="140"/>
   <frame tileid="505" duration="280"/>
   <frame tileid="609" duration="140"/>
   <frame tileid="505" duration="1960"/>
  </animation>
 </tile>
 <tile id="506">
  <animation>
   <frame tileid="506" duration="420"/>
   <frame tileid="610" duration="140"/>
   <frame tileid="714" duration="280"/>
   <frame tileid="818" duration="140"/>
   <frame tileid="610" duration="140"/>
   <frame tileid="506" duration="280"/>
   <frame tileid="610" duration="140"/>
   <frame tileid="506" duration="1820"/>
  </animation>
 </tile>
 <tile id="510">
  <animation>
   <frame tileid="510" duration="140"/>
   <frame tileid="614" duration="140"/>
   <frame tileid="510" duration="2240"/>
   <frame tileid="614" duration="140"/>
   <frame tileid="718" duration="280"/>
   <frame tileid="822" duration="140"/>
   <frame tileid="614" duration="140"/>
   <frame tileid="510" duration="140"/>
  </animation>
 </tile>
 <tile id="511">
  <animation>
   <frame tileid="511" duration="280"/>
   <frame tileid="615" duration="140"/>
   <frame tileid="511" duration="2240"/>
   <frame tileid="615" duration="140"/>
   <frame tileid="719" duration="280"/>
   <frame tileid="823" duration="140"/>
   <frame tileid="615" duration="140"/>
  </animation>
 </tile>
 <tile id="512">
  <animation>
   <frame tileid="616" duration="140"/>
   <frame tileid="512" duration="280"/>
   <frame tileid="616" duration="140"/>
   <frame tileid="512" duration="2240"/>
   <frame tileid="616" duration="140"/>
   <frame tileid="720" duration="280"/>
   <frame tileid="824" duration="140"/>
  </animation>
 </tile>
 <tile id="513">
  <animation>
   <frame tileid="825" duration="140"/>
   <frame tileid="617" duration="140"/>
   <frame tileid="513" duration="280"/>
   <frame tileid="617" duration="140"/>
   <frame tileid="513" duration="2240"/>
   <frame tileid="617" duration="140"/>
   <frame tileid="721" duration="280"/>
  </animation>
 </tile>
 <tile id="514">
  <animation>
   <frame tileid="722" duration="140"/>
   <frame tileid="826" duration="140"/>
   <frame tileid="618" duration="140"/>
   <frame tileid="514" duration="280"/>
   <frame tileid="618" duration="140"/>
   <frame tileid="514" duration="2240"/>
   <frame tileid="618" duration="140"/>
   <frame tileid="722" duration="140"/>
  </animation>
 </tile>
 <tile id="515">
  <animation>
   <frame tileid="723" duration="280"/>
   <frame tileid="827" duration="140"/>
   <frame tileid="619" duration="140"/>
   <frame tileid="515" duration="280"/>
   <frame tileid="619" duration="140"/>
   <frame tileid="515" duration="2240"/>
   <frame tileid="619" duration="140"/>
  </animation>
 </tile>
 <tile id="516">
  <animation>
   <frame tileid="620" duration="140"/>
   <frame tileid="724" duration="280"/>
   <frame tileid="828" duration="140"/>
   <frame tileid="620" duration="140"/>
   <frame tileid="516" duration="280"/>
   <frame tileid="620" duration="140"/>
   <frame tileid="516" duration="2240"/>
  </animation>
 </tile>
 <tile id="517">
  <animation>
   <frame tileid="517" duration="140"/>
   <frame tileid="621" duration="140"/>
   <frame tileid="725" duration="280"/>
   <frame tileid="829" duration="140"/>
   <frame tileid="621" duration="140"/>
   <frame tileid="517" duration="280"/>
   <frame tileid="621" duration="140"/>
   <frame tileid="517" duration="2100"/>
  </animation>
 </tile>
 <tile id="518">
  <animation>
   <frame tileid="518" duration="280"/>
   <frame tileid="622" duration="140"/>
   <frame tileid="726" duration="280"/>
   <frame tileid="830" duration="140"/>
   <frame tileid="622" duration="140"/>
   <frame tileid="518" duration="280"/>
   <frame tileid="622" duration="140"/>
   <frame tileid="518" duration="1960"/>
  </animation>
 </tile>
 <tile id="519">
  <animation>
   <frame tileid="519" duration="420"/>
   <frame tileid="623" duration="140"/>
   <frame tileid="727" duration="280"/>
   <frame tileid="831" duration="140"/>
   <frame tileid="623" duration="140"/>
   <frame tileid="519" duration="280"/>
   <frame tileid="623" duration="140"/>
   <frame tileid="519" duration="1820"/>
  </animation>
 </tile>
 <tile id="833">
  <animation>
   <frame tileid="833" duration="2240"/>
   <frame tileid="917" duration="140"/>
   <frame tileid="1001" duration="280"/>
   <frame tileid="1085" duration="140"/>
   <frame tileid="917" duration="140"/>
   <frame tileid="833" duration="280"/>
   <frame tileid="917" duration="140"/>
  </animation>
 </tile>
 <tile id="834">
  <animation>
   <frame tileid="918" duration="140"/>
   <frame tileid="834" duration="2240"/>
   <frame tileid="918" duration="140"/>
   <frame tileid="1002" duration="280"/>
   <frame tileid="1086" duration="140"/>
   <frame tileid="918" duration="140"/>
   <frame tileid="834" duration="280"/>
  </animation>
 </tile>
 <tile id="835">
  <animation>
   <frame tileid="835" duration="140"/>
   <frame tileid="919" duration="140"/>
   <frame tileid="835" duration="2240"/>
   <frame tileid="919" duration="140"/>
   <frame tileid="1003" duration="280"/>
   <frame tileid="1087" duration="140"/>
   <frame tileid="919" duration="140"/>
   <frame tileid="835" duration="140"/>
  </animation>
 </tile>
 <tile id="836">
  <animation>
   <frame tileid="836" duration="280"/>
   <frame tileid="920" duration="140"/>
   <frame tileid="836" duration="2240"/>
   <frame tileid="920" duration="140"/>
   <frame tileid="1004" duration="280"/>
   <frame tileid="1088" duration="140"/>
   <frame tileid="920" duration="140"/>
  </animation>
 </tile>
 <tile id="837">
  <animation>
   <frame tileid="921" duration="140"/>
   <frame tileid="837" duration="280"/>
   <frame tileid="921" duration="140"/>
   <frame tileid="837" duration="2240"/>
   <frame tileid="921" duration="140"/>
   <frame tileid="1005" duration="280"/>
   <frame tileid="1089" duration="140"/>
  </animation>
 </tile>
 <tile id="841">
  <animation>
   <frame tileid="925" duration="140"/>
   <frame tileid="1009" duration="280"/>
   <frame tileid="1093" duration="140"/>
   <frame tileid="925" duration="140"/>
   <frame tileid="841" duration="280"/>
   <frame tileid="925" duration="140"/>
   <frame tileid="841" duration="2240"/>
  </animation>
 </tile>
 <tile id="842">
  <animation>
   <frame tileid="842" duration="140"/>
   <frame tileid="926" duration="140"/>
   <frame tileid="1010" duration="280"/>
   <frame tileid="1094" duration="140"/>
   <frame tileid="926" duration="140"/>
   <frame tileid="842" duration="280"/>
   <frame tileid="926" duration="140"/>
   <frame tileid="842" duration="2100"/>
  </animation>
 </tile>
 <tile id="845">
  <animation>
   <frame tileid="845" duration="2240"/>
   <frame tileid="929" duration="140"/>
   <frame tileid="1013" duration="280"/>
   <frame tileid="1097" duration="140"/>
   <frame tileid="929" duration="140"/>
   <frame tileid="845" duration="280"/>
   <frame tileid="929" duration="140"/>
  </animation>
 </tile>
 <tile id="846">
  <animation>
   <frame tileid="930" duration="140"/>
   <frame tileid="846" duration="2240"/>
   <frame tileid="930" duration="140"/>
   <frame tileid="1014" duration="280"/>
   <frame tileid="1098" duration="140"/>
   <frame tileid="930" duration="140"/>
   <frame tileid="846" duration="280"/>
  </animation>
 </tile>
 <tile id="847">
  <animation>
   <frame tileid="847" duration="140"/>
   <frame tileid="931" duration="140"/>
   <frame tileid="847" duration="2240"/>
   <frame tileid="931" duration="140"/>
   <frame tileid="1015" duration="280"/>
   <frame tileid="1099" duration="140"/>
   <frame tileid="931" duration="140"/>
   <frame tileid="847" duration="140"/>
  </animation>
 </tile>
 <tile id="848">
  <animation>
   <frame tileid="848" duration="280"/>
   <frame tileid="932" duration="140"/>
   <frame tileid="848" duration="2240"/>
   <frame tileid="932" duration="140"/>
   <frame tileid="1016" duration="280"/>
   <frame tileid="1100" duration="140"/>
   <frame tileid="932" duration="140"/>
  </animation>
 </tile>
 <tile id="849">
  <animation>
   <frame tileid="933" duration="140"/>
   <frame tileid="849" duration="280"/>
   <frame tileid="933" duration="140"/>
   <frame tileid="849" duration="2240"/>
   <frame tileid="933" duration="140"/>
   <frame tileid="1017" duration="280"/>
   <frame tileid="1101" duration="140"/>
  </animation>
 </tile>
 <tile id="850">
  <animation>
   <frame tileid="1102" duration="140"/>
   <frame tileid="934" duration="140"/>
   <frame tileid="850" duration="280"/>
   <frame tileid="934" duration="140"/>
   <frame tileid="850" duration="2240"/>
   <frame tileid="934" duration="140"/>
   <frame tileid="1018" duration="280"/>
  </animation>
 </tile>
 <tile id="851">
  <animation>
   <frame tileid="1019" duration="140"/>
   <frame tileid="1103" duration="140"/>
   <frame tileid="935" duration="140"/>
   <frame tileid="851" duration="280"/>
   <frame tileid="935" duration="140"/>
   <frame tileid="851" duration="2240"/>
   <frame tileid="935" duration="140"/>
   <frame tileid="1019" duration="140"/>
  </animation>
 </tile>
 <tile id="852">
  <animation>
   <frame tileid="1020" duration="280"/>
   <frame tileid="1104" duration="140"/>
   <frame tileid="936" duration="140"/>
   <frame tileid="852" duration="280"/>
   <frame tileid="936" duration="140"/>
   <frame tileid="852" duration="2240"/>
   <frame tileid="936" duration="140"/>
  </animation>
 </tile>
 <tile id="853">
  <animation>
   <frame tileid="937" duration="140"/>
   <frame tileid="1021" duration="280"/>
   <frame tileid="1105" duration="140"/>
   <frame tileid="937" duration="140"/>
   <frame tileid="853" duration="280"/>
   <frame tileid="937" duration="140"/>
   <frame tileid="853" duration="2240"/>
  </animation>
 </tile>
 <tile id="854">
  <animation>
   <frame tileid="854" duration="140"/>
   <frame tileid="938" duration="140"/>
   <frame tileid="1022" duration="280"/>
   <frame tileid="1106" duration="140"/>
   <frame tileid="938" duration="140"/>
   <frame tileid="854" duration="280"/>
   <frame tileid="938" duration="140"/>
   <frame tileid="854" duration="2100"/>
  </animation>
 </tile>
 <tile id="857">
  <animation>
   <frame tileid="857" duration="2240"/>
   <frame tileid="941" duration="140"/>
   <frame tileid="1025" duration="280"/>
   <frame tileid="1109" duration="140"/>
   <frame tileid="941" duration="140"/>
   <frame tileid="857" duration="280"/>
   <frame tileid="941" duration="140"/>
  </animation>
 </tile>
 <tile id="858">
  <animation>
   <frame tileid="942" duration="140"/>
   <frame tileid="858" duration="2240"/>
   <frame tileid="942" duration="140"/>
   <frame tileid="1026" duration="280"/>
   <frame tileid="1110" duration="140"/>
   <frame tileid="942" duration="140"/>
   <frame tileid="858" duration="280"/>
  </animation>
 </tile>
 <tile id="859">
  <animation>
   <frame tileid="859" duration="140"/>
   <frame tileid="943" duration="140"/>
   <frame tileid="859" duration="2240"/>
   <frame tileid="943" duration="140"/>
   <frame tileid="1027" duration="280"/>
   <frame tileid="1111" duration="140"/>
   <frame tileid="943" duration="140"/>
   <frame tileid="859" duration="140"/>
  </animation>
 </tile>
 <tile id="860">
  <animation>
   <frame tileid="860" duration="280"/>
   <frame tileid="944" duration="140"/>
   <frame tileid="860" duration="2240"/>
   <frame tileid="944" duration="140"/>
   <frame tileid="1028" duration="280"/>
   <frame tileid="1112" duration="140"/>
   <frame tileid="944" duration="140"/>
  </animation>
 </tile>
 <tile id="861">
  <animation>
   <frame tileid="945" duration="140"/>
   <frame tileid="861" duration="280"/>
   <frame tileid="945" duration="140"/>
   <frame tileid="861" duration="2240"/>
   <frame tileid="945" duration="140"/>
   <frame tileid="1029" duration="280"/>
   <frame tileid="1113" duration="140"/>
  </animation>
 </tile>
 <tile id="862">
  <animation>
   <frame tileid="1114" duration="140"/>
   <frame tileid="946" duration="140"/>
   <frame tileid="862" duration="280"/>
   <frame tileid="946" duration="140"/>
   <frame tileid="862" duration="2240"/>
   <frame tileid="946" duration="140"/>
   <frame tileid="1030" duration="280"/>
  </animation>
 </tile>
 <tile id="863">
  <animation>
   <frame tileid="1031" duration="140"/>
   <frame tileid="1115" duration="140"/>
   <frame tileid="947" duration="140"/>
   <frame tileid="863" duration="280"/>
   <frame tileid="947" duration="140"/>
   <frame tileid="863" duration="2240"/>
   <frame tileid="947" duration="140"/>
   <frame tileid="1031" duration="140"/>
  </animation>
 </tile>
 <tile id="864">
  <animation>
   <frame tileid="1032" duration="280"/>
   <frame tileid="1116" duration="140"/>
   <frame tileid="948" duration="140"/>
   <frame tileid="864" duration="280"/>
   <frame tileid="948" duration="140"/>
   <frame tileid="864" duration="2240"/>
   <frame tileid="948" duration="140"/>
  </animation>
 </tile>
 <tile id="865">
  <animation>
   <frame tileid="949" duration="140"/>
   <frame tileid="1033" duration="280"/>
   <frame tileid="1117" duration="140"/>
   <frame tileid="949" duration="140"/>
   <frame tileid="865" duration="280"/>
   <frame tileid="949" duration="140"/>
   <frame tileid="865" duration="2240"/>
  </animation>
 </tile>
 <tile id="866">
  <animation>
   <frame tileid="866" duration="140"/>
   <frame tileid="950" duration="140"/>
   <frame tileid="1034" duration="280"/>
   <frame tileid="1118" duration="140"/>
   <frame tileid="950" duration="140"/>
   <frame tileid="866" duration="280"/>
   <frame tileid="950" duration="140"/>
   <frame tileid="866" duration="2100"/>
  </animation>
 </tile>
 <tile id="867">
  <animation>
   <frame tileid="867" duration="280"/>
   <frame tileid="951" duration="140"/>
   <frame tileid="1035" duration="280"/>
   <frame tileid="1119" duration="140"/>
   <frame tileid="951" duration="140"/>
   <frame tileid="867" duration="280"/>
   <frame tileid="951" duration="140"/>
   <frame tileid="867" duration="1960"/>
  </animation>
 </tile>
 <tile id="869">
  <animation>
   <frame tileid="869" duration="2240"/>
   <frame tileid="953" duration="140"/>
   <frame tileid="1037" duration="280"/>
   <frame tileid="1121" duration="140"/>
   <frame tileid="953" duration="140"/>
   <frame tileid="869" duration="280"/>
   <frame tileid="953" duration="140"/>
  </animation>
 </tile>
 <tile id="870">
  <animation>
   <frame tileid="954" duration="140"/>
   <frame tileid="870" duration="2240"/>
   <frame tileid="954" duration="140"/>
   <frame tileid="1038" duration="280"/>
   <frame tileid="1122" duration="140"/>
   <frame tileid="954" duration="140"/>
   <frame tileid="870" duration="280"/>
  </animation>
 </tile>
 <tile id="871">
  <animation>
   <frame tileid="871" duration="140"/>
   <frame tileid="955" duration="140"/>
   <frame tileid="871" duration="2240"/>
   <frame tileid="955" duration="140"/>
   <frame tileid="1039" duration="280"/>
   <frame tileid="1123" duration="140"/>
   <frame tileid="955" duration="140"/>
   <frame tileid="871" duration="140"/>
  </animation>
 </tile>
 <tile id="872">
  <animation>
   <frame tileid="872" duration="280"/>
   <frame tileid="956" duration="140"/>
   <frame tileid="872" duration="2240"/>
   <frame tileid="956" duration="140"/>
   <frame tileid="1040" duration="280"/>
   <frame tileid="1124" duration="140"/>
   <frame tileid="956" duration="140"/>
  </animation>
 </tile>
 <tile id="873">
  <animation>
   <frame tileid="957" duration="140"/>
   <frame tileid="873" duration="280"/>
   <frame tileid="957" duration="140"/>
   <frame tileid="873" duration="2240"/>
   <frame tileid="957" duration="140"/>
   <frame tileid="1041" duration="280"/>
   <frame tileid="1125" duration="140"/>
  </animation>
 </tile>
 <tile id="874">
  <animation>
   <frame tileid="1126" duration="140"/>
   <frame tileid="958" duration="140"/>
   <frame tileid="874" duration="280"/>
   <frame tileid="958" duration="140"/>
   <frame tileid="874" duration="2240"/>
   <frame tileid="958" duration="140"/>
   <frame tileid="1042" duration="280"/>
  </animation>
 </tile>
 <tile id="875">
  <animation>
   <frame tileid="1043" duration="140"/>
   <frame tileid="1127" duration="140"/>
   <frame tileid="959" duration="140"/>
   <frame tileid="875" duration="280"/>
   <frame tileid="959" duration="140"/>
   <frame tileid="875" duration="2240"/>
   <frame tileid="959" duration="140"/>
   <frame tileid="1043" duration="140"/>
  </animation>
 </tile>
 <tile id="876">
  <animation>
   <frame tileid="1044" duration="280"/>
   <frame tileid="1128" duration="140"/>
   <frame tileid="960" duration="140"/>
   <frame tileid="876" duration="280"/>
   <frame tileid="960" duration="140"/>
   <frame tileid="876" duration="2240"/>
   <frame tileid="960" duration="140"/>
  </animation>
 </tile>
 <tile id="877">
  <animation>
   <frame tileid="961" duration="140"/>
   <frame tileid="1045" duration="280"/>
   <frame tileid="1129" duration="140"/>
   <frame tileid="961" duration="140"/>
   <frame tileid="877" duration="280"/>
   <frame tileid="961" duration="140"/>
   <frame tileid="877" duration="2240"/>
  </animation>
 </tile>
 <tile id="878">
  <animation>
   <frame tileid="878" duration="140"/>
   <frame tileid="962" duration="140"/>
   <frame tileid="1046" duration="280"/>
   <frame tileid="1130" duration="140"/>
   <frame tileid="962" duration="140"/>
   <frame tileid="878" duration="280"/>
   <frame tileid="962" duration="140"/>
   <frame tileid="878" duration="2100"/>
  </animation>
 </tile>
 <tile id="881">
  <animation>
   <frame tileid="881" duration="2240"/>
   <frame tileid="965" duration="140"/>
   <frame tileid="1049" duration="280"/>
   <frame tileid="1133" duration="140"/>
   <frame tileid="965" duration="140"/>
   <frame tileid="881" duration="280"/>
   <frame tileid="965" duration="140"/>
  </animation>
 </tile>
 <tile id="882">
  <animation>
   <frame tileid="966" duration="140"/>
   <frame tileid="882" duration="2240"/>
   <frame tileid="966" duration="140"/>
   <frame tileid="1050" duration="280"/>
   <frame tileid="1134" duration="140"/>
   <frame tileid="966" duration="140"/>
   <frame tileid="882" duration="280"/>
  </animation>
 </tile>
 <tile id="883">
  <animation>
   <frame tileid="883" duration="140"/>
   <frame tileid="967" duration="140"/>
   <frame tileid="883" duration="2240"/>
   <frame tileid="967" duration="140"/>
   <frame tileid="1051" duration="280"/>
   <frame tileid="1135" duration="140"/>
   <frame tileid="967" duration="140"/>
   <frame tileid="883" duration="140"/>
  </animation>
 </tile>
 <tile id="884">
  <animation>
   <frame tileid="884" duration="280"/>
   <frame tileid="968" duration="140"/>
   <frame tileid="884" duration="2240"/>
   <frame tileid="968" duration="140"/>
   <frame tileid="1052" duration="280"/>
   <frame tileid="1136" duration="140"/>
   <frame tileid="968" duration="140"/>
  </animation>
 </tile>
 <tile id="885">
  <animation>
   <frame tileid="969" duration="140"/>
   <frame tileid="885" duration="280"/>
   <frame tileid="969" duration="140"/>
   <frame tileid="885" duration="2240"/>
   <frame tileid="969" duration="140"/>
   <frame tileid="1053" duration="280"/>
   <frame tileid="1137" duration="140"/>
  </animation>
 </tile>
 <tile id="886">
  <animation>
   <frame tileid="1138" duration="140"/>
   <frame tileid="970" duration="140"/>
   <frame tileid="886" duration="280"/>
   <frame tileid="970" duration="140"/>
   <frame tileid="886" duration="2240"/>
   <frame tileid="970" duration="140"/>
   <frame tileid="1054" duration="280"/>
  </animation>
 </tile>
 <tile id="887">
  <animation>
   <frame tileid="1055" duration="140"/>
   <frame tileid="1139" duration="140"/>
   <frame tileid="971" duration="140"/>
   <frame tileid="887" duration="280"/>
   <frame tileid="971" duration="140"/>
   <frame tileid="887" duration="2240"/>
   <frame tileid="971" duration="140"/>
   <frame tileid="1055" duration="140"/>
  </animation>
 </tile>
 <tile id="888">
  <animation>
   <frame tileid="1056" duration="280"/>
   <frame tileid="1140" duration="140"/>
   <frame tileid="972" duration="140"/>
   <frame tileid="888" duration="280"/>
   <frame tileid="972" duration="140"/>
   <frame tileid="888" duration="2240"/>
   <frame tileid="972" duration="140"/>
  </animation>
 </tile>
 <tile id="889">
  <animation>
   <frame tileid="973" duration="140"/>
   <frame tileid="1057" duration="280"/>
   <frame tileid="1141" duration="140"/>
   <frame tileid="973" duration="140"/>
   <frame tileid="889" duration="280"/>
   <frame tileid="973" duration="140"/>
   <frame tileid="889" duration="2240"/>
  </animation>
 </tile>
 <tile id="890">
  <animation>
   <frame tileid="890" duration="140"/>
   <frame tileid="974" duration="140"/>
   <frame tileid="1058" duration="280"/>
   <frame tileid="1142" duration="140"/>
   <frame tileid="974" duration="140"/>
   <frame tileid="890" duration="280"/>
   <frame tileid="974" duration="140"/>
   <frame tileid="890" duration="2100"/>
  </animation>
 </tile>
 <tile id="892">
  <animation>
   <frame tileid="892" duration="2100"/>
   <frame tileid="976" duration="140"/>
   <frame tileid="1060" duration="280"/>
   <frame tileid="1144" duration="140"/>
   <frame tileid="976" duration="140"/>
   <frame tileid="892" duration="280"/>
   <frame tileid="976" duration="140"/>
   <frame tileid="892" duration="140"/>
  </animation>
 </tile>
 <tile id="893">
  <animation>
   <frame tileid="893" duration="2240"/>
   <frame tileid="977" duration="140"/>
   <frame tileid="1061" duration="280"/>
   <frame tileid="1145" duration="140"/>
   <frame tileid="977" duration="140"/>
   <frame tileid="893" duration="280"/>
   <frame tileid="977" duration="140"/>
  </animation>
 </tile>
 <tile id="894">
  <animation>
   <frame tileid="978" duration="140"/>
   <frame tileid="894" duration="2240"/>
   <frame tileid="978" duration="140"/>
   <frame tileid="1062" duration="280"/>
   <frame tileid="1146" duration="140"/>
   <frame tileid="978" duration="140"/>
   <frame tileid="894" duration="280"/>
  </animation>
 </tile>
 <tile id="895">
  <animation>
   <frame tileid="895" duration="140"/>
   <frame tileid="979" duration="140"/>
   <frame tileid="895" duration="2240"/>
   <frame tileid="979" duration="140"/>
   <frame tileid="1063" duration="280"/>
   <frame tileid="1147" duration="140"/>
   <frame tileid="979" duration="140"/>
   <frame tileid="895" duration="140"/>
  </animation>
 </tile>
 <tile id="896">
  <animation>
   <frame tileid="896" duration="280"/>
   <frame tileid="980" duration="140"/>
   <frame tileid="896" duration="2240"/>
   <frame tileid="980" duration="140"/>
   <frame tileid="1064" duration="280"/>
   <frame tileid="1148" duration="140"/>
   <frame tileid="980" duration="140"/>
  </animation>
 </tile>
 <tile id="897">
  <animation>
   <frame tileid="981" duration="140"/>
   <frame tileid="897" duration="280"/>
   <frame tileid="981" duration="140"/>
   <frame tileid="897" duration="2240"/>
   <frame tileid="981" duration="140"/>
   <frame tileid="1065" duration="280"/>
   <frame tileid="1149" duration="140"/>
  </animation>
 </tile>
 <tile id="898">
  <animation>
   <frame tileid="1150" duration="140"/>
   <frame tileid="982" duration="140"/>
   <frame tileid="898" duration="280"/>
   <frame tileid="982" duration="140"/>
   <frame tileid="898" duration="2240"/>
   <frame tileid="982" duration="140"/>
   <frame tileid="1066" duration="280"/>
  </animation>
 </tile>
 <tile id="899">
  <animation>
   <frame tileid="1067" duration="140"/>
   <frame tileid="1151" duration="140"/>
   <frame tileid="983" duration="140"/>
   <frame tileid="899" duration="280"/>
   <frame tileid="983" duration="140"/>
   <frame tileid="899" duration="2240"/>
   <frame tileid="983" duration="140"/>
   <frame tileid="1067" duration="140"/>
  </animation>
 </tile>
 <tile id="900">
  <animation>
   <frame tileid="1068" duration="280"/>
   <frame tileid="1152" duration="140"/>
   <frame tileid="984" duration="140"/>
   <frame tileid="900" duration="280"/>
   <frame tileid="984" duration="140"/>
   <frame tileid="900" duration="2240"/>
   <frame tileid="984" duration="140"/>
  </animation>
 </tile>
 <tile id="901">
  <animation>
   <frame tileid="985" duration="140"/>
   <frame tileid="1069" duration="280"/>
   <frame tileid="1153" duration="140"/>
   <frame tileid="985" duration="140"/>
   <frame tileid="901" duration="280"/>
   <frame tileid="985" duration="140"/>
   <frame tileid="901" duration="2240"/>
  </animation>
 </tile>
 <tile id="902">
  <animation>
   <frame tileid="902" duration="140"/>
   <frame tileid="986" duration="140"/>
   <frame tileid="1070" duration="280"/>
   <frame tileid="1154" duration="140"/>
   <frame tileid="986" duration="140"/>
   <frame tileid="902" duration="280"/>
   <frame tileid="986" duration="140"/>
   <frame tileid="902" duration="2100"/>
  </animation>
 </tile>
 <tile id="904">
  <animation>
   <frame tileid="904" duration="2100"/>
   <frame tileid="988" duration="140"/>
   <frame tileid="1072" duration="280"/>
   <frame tileid="1156" duration="140"/>
   <frame tileid="988" duration="140"/>
   <frame tileid="904" duration="280"/>
   <frame tileid="988" duration="140"/>
   <frame tileid="904" duration="140"/>
  </animation>
 </tile>
 <tile id="905">
  <animation>
   <frame tileid="905" duration="2240"/>
   <frame tileid="989" duration="140"/>
   <frame tileid="1073" duration="280"/>
   <frame tileid="1157" duration="140"/>
   <frame tileid="989" duration="140"/>
   <frame tileid="905" duration="280"/>
   <frame tileid="989" duration="140"/>
  </animation>
 </tile>
 <tile id="906">
  <animation>
   <frame tileid="990" duration="140"/>
   <frame tileid="906" duration="2240"/>
   <frame tileid="990" duration="140"/>
   <frame tileid="1074" duration="280"/>
   <frame tileid="1158" duration="140"/>
   <frame tileid="990" duration="140"/>
   <frame tileid="906" duration="280"/>
  </animation>
 </tile>
 <tile id="907">
  <animation>
   <frame tileid="907" duration="140"/>
   <frame tileid="991" duration="140"/>
   <frame tileid="907" duration="2240"/>
   <frame tileid="991" duration="140"/>
   <frame tileid="1075" duration="280"/>
   <frame tileid="1159" duration="140"/>
   <frame tileid="991" duration="140"/>
   <frame tileid="907" duration="140"/>
  </animation>
 </tile>
 <tile id="908">
  <animation>
   <frame tileid="908" duration="280"/>
   <frame tileid="992" duration="140"/>
   <frame tileid="908" duration="2240"/>
   <frame tileid="992" duration="140"/>
   <frame tileid="1076" duration="280"/>
   <frame tileid="1160" duration="140"/>
   <frame tileid="992" duration="140"/>
  </animation>
 </tile>
 <tile id="909">
  <animation>
   <frame tileid="993" duration="140"/>
   <frame tileid="909" duration="280"/>
   <frame tileid="993" duration="140"/>
   <frame tileid="909" duration="2240"/>
   <frame tileid="993" duration="140"/>
   <frame tileid="1077" duration="280"/>
   <frame tileid="1161" duration="140"/>
  </animation>
 </tile>
 <tile id="910">
  <animation>
   <frame tileid="1162" duration="140"/>
   <frame tileid="994" duration="140"/>
   <frame tileid="910" duration="280"/>
   <frame tileid="994" duration="140"/>
   <frame tileid="910" duration="2240"/>
   <frame tileid="994" duration="140"/>
   <frame tileid="1078" duration="280"/>
  </animation>
 </tile>
 <tile id="911">
  <animation>
   <frame tileid="1079" duration="140"/>
   <frame tileid="1163" duration="140"/>
   <frame tileid="995" duration="140"/>
   <frame tileid="911" duration="280"/>
   <frame tileid="995" duration="140"/>
   <frame tileid="911" duration="2240"/>
   <frame tileid="995" duration="140"/>
   <frame tileid="1079" duration="140"/>
  </animation>
 </tile>
 <tile id="912">
  <animation>
   <frame tileid="1080" duration="280"/>
   <frame tileid="1164" duration="140"/>
   <frame tileid="996" duration="140"/>
   <frame tileid="912" duration="280"/>
   <frame tileid="996" duration="140"/>
   <frame tileid="912" duration="2240"/>
   <frame tileid="996" duration="140"/>
  </animation>
 </tile>
 <tile id="913">
  <animation>
   <frame tileid="997" duration="140"/>
   <frame tileid="1081" duration="280"/>
   <frame tileid="1165" duration="140"/>
   <frame tileid="997" duration="140"/>
   <frame tileid="913" duration="280"/>
   <frame tileid="997" duration="140"/>
   <frame tileid="913" duration="2240"/>
  </animation>
 </tile>
 <tile id="914">
  <animation>
   <frame tileid="914" duration="140"/>
   <frame tileid="998" duration="140"/>
   <frame tileid="1082" duration="280"/>
   <frame tileid="1166" duration="140"/>
   <frame tileid="998" duration="140"/>
   <frame tileid="914" duration="280"/>
   <frame tileid="998" duration="140"/>
   <frame tileid="914" duration="2100"/>
  </animation>
 </tile>
 <tile id="1168">
  <animation>
   <frame tileid="1168" duration="2100"/>
   <frame tileid="1245" duration="140"/>
   <frame tileid="1322" duration="280"/>
   <frame tileid="1399" duration="140"/>
   <frame tileid="1245" duration="140"/>
   <frame tileid="1168" duration="280"/>
   <frame tileid="1245" duration="140"/>
   <frame tileid="1168" duration="140"/>
  </animation>
 </tile>
 <tile id="1169">
  <animation>
   <frame tileid="1169" duration="2240"/>
   <frame tileid="1246" duration="140"/>
   <frame tileid="1323" duration="280"/>
   <frame tileid="1400" duration="140"/>
   <frame tileid="1246" duration="140"/>
   <frame tileid="1169" duration="280"/>
   <frame tileid="1246" duration="140"/>
  </animation>
 </tile>
 <tile id="1170">
  <animation>
   <frame tileid="1247" duration="140"/>
   <frame tileid="1170" duration="2240"/>
   <frame tileid="1247" duration="140"/>
   <frame tileid="1324" duration="280"/>
   <frame tileid="1401" duration="140"/>
   <frame tileid="1247" duration="140"/>
   <frame tileid="1170" duration="280"/>
  </animation>
 </tile>
 <tile id="1171">
  <animation>
   <frame tileid="1171" duration="140"/>
   <frame tileid="1248" duration="140"/>
   <frame tileid="1171" duration="2240"/>
   <frame tileid="1248" duration="140"/>
   <frame tileid="1325" duration="280"/>
   <frame tileid="1402" duration="140"/>
   <frame tileid="1248" duration="140"/>
   <frame tileid="1171" duration="140"/>
  </animation>
 </tile>
 <tile id="1172">
  <animation>
   <frame tileid="1172" duration="280"/>
   <frame tileid="1249" duration="140"/>
   <frame tileid="1172" duration="2240"/>
   <frame tileid="1249" duration="140"/>
   <frame tileid="1326" duration="280"/>
   <frame tileid="1403" duration="140"/>
   <frame tileid="1249" duration="140"/>
  </animation>
 </tile>
 <tile id="1173">
  <animation>
   <frame tileid="1250" duration="140"/>
   <frame tileid="1173" duration="280"/>
   <frame tileid="1250" duration="140"/>
   <frame tileid="1173" duration="2240"/>
   <frame tileid="1250" duration="140"/>
   <frame tileid="1327" duration="280"/>
   <frame tileid="1404" duration="140"/>
  </animation>
 </tile>
 <tile id="1174">
  <animation>
   <frame tileid="1405" duration="140"/>
   <frame tileid="1251" duration="140"/>
   <frame tileid="1174" duration="280"/>
   <frame tileid="1251" duration="140"/>
   <frame tileid="1174" duration="2240"/>
   <frame tileid="1251" duration="140"/>
   <frame tileid="1328" duration="280"/>
  </animation>
 </tile>
 <tile id="1175">
  <animation>
   <frame tileid="1329" duration="140"/>
   <frame tileid="1406" duration="140"/>
   <frame tileid="1252" duration="140"/>
   <frame tileid="1175" duration="280"/>
   <frame tileid="1252" duration="140"/>
   <frame tileid="1175" duration="2240"/>
   <frame tileid="1252" duration="140"/>
   <frame tileid="1329" duration="140"/>
  </animation>
 </tile>
 <tile id="1176">
  <animation>
   <frame tileid="1330" duration="280"/>
   <frame tileid="1407" duration="140"/>
   <frame tileid="1253" duration="140"/>
   <frame tileid="1176" duration="280"/>
   <frame tileid="1253" duration="140"/>
   <frame tileid="1176" duration="2240"/>
   <frame tileid="1253" duration="140"/>
  </animation>
 </tile>
 <tile id="1177">
  <animation>
   <frame tileid="1254" duration="140"/>
   <frame tileid="1331" duration="280"/>
   <frame tileid="1408" duration="140"/>
   <frame tileid="1254" duration="140"/>
   <frame tileid="1177" duration="280"/>
   <frame tileid="1254" duration="140"/>
   <frame tileid="1177" duration="2240"/>
  </animation>
 </tile>
 <tile id="1179">
  <animation>
   <frame tileid="1179" duration="2100"/>
   <frame tileid="1256" duration="140"/>
   <frame tileid="1333" duration="280"/>
   <frame tileid="1410" duration="140"/>
   <frame tileid="1256" duration="140"/>
   <frame tileid="1179" duration="280"/>
   <frame tileid="1256" duration="140"/>
   <frame tileid="1179" duration="140"/>
  </animation>
 </tile>
 <tile id="1180">
  <animation>
   <frame tileid="1180" duration="2240"/>
   <frame tileid="1257" duration="140"/>
   <frame tileid="1334" duration="280"/>
   <frame tileid="1411" duration="140"/>
   <frame tileid="1257" duration="140"/>
   <frame tileid="1180" duration="280"/>
   <frame tileid="1257" duration="140"/>
  </animation>
 </tile>
 <tile id="1181">
  <animation>
   <frame tileid="1258" duration="140"/>
   <frame tileid="1181" duration="2240"/>
   <frame tileid="1258" duration="140"/>
   <frame tileid="1335" duration="280"/>
   <frame tileid="1412" duration="140"/>
   <frame tileid="1258" duration="140"/>
   <frame tileid="1181" duration="280"/>
  </animation>
 </tile>
 <tile id="1182">
  <animation>
   <frame tileid="1182" duration="140"/>
   <frame tileid="1259" duration="140"/>
   <frame tileid="1182" duration="2240"/>
   <frame tileid="1259" duration="140"/>
   <frame tileid="1336" duration="280"/>
   <frame tileid="1413" duration="140"/>
   <frame tileid="1259" duration="140"/>
   <frame tileid="1182" duration="140"/>
  </animation>
 </tile>
 <tile id="1183">
  <animation>
   <frame tileid="1183" duration="280"/>
   <frame tileid="1260" duration="140"/>
   <frame tileid="1183" duration="2240"/>
   <frame tileid="1260" duration="140"/>
   <frame tileid="1337" duration="280"/>
   <frame tileid="1414" duration="140"/>
   <frame tileid="1260" duration="140"/>
  </animation>
 </tile>
 <tile id="1184">
  <animation>
   <frame tileid="1261" duration="140"/>
   <frame tileid="1184" duration="280"/>
   <frame tileid="1261" duration="140"/>
   <frame tileid="1184" duration="2240"/>
   <frame tileid="1261" duration="140"/>
   <frame tileid="1338" duration="280"/>
   <frame tileid="1415" duration="140"/>
  </animation>
 </tile>
 <tile id="1185">
  <animation>
   <frame tileid="1416" duration="140"/>
   <frame tileid="1262" duration="140"/>
   <frame tileid="1185" duration="280"/>
   <frame tileid="1262" duration="140"/>
   <frame tileid="1185" duration="2240"/>
   <frame tileid="1262" duration="140"/>
   <frame tileid="1339" duration="280"/>
  </animation>
 </tile>
 <tile id="1186">
  <animation>
   <frame tileid="1340" duration="140"/>
   <frame tileid="1417" duration="140"/>
   <frame tileid="1263" duration="140"/>
   <frame tileid="1186" duration="280"/>
   <frame tileid="1263" duration="140"/>
   <frame tileid="1186" duration="2240"/>
   <frame tileid="1263" duration="140"/>
   <frame tileid="1340" duration="140"/>
  </animation>
 </tile>
 <tile id="1187">
  <animation>
   <frame tileid="1341" duration="280"/>
   <frame tileid="1418" duration="140"/>
   <frame tileid="1264" duration="140"/>
   <frame tileid="1187" duration="280"/>
   <frame tileid="1264" duration="140"/>
   <frame tileid="1187" duration="2240"/>
   <frame tileid="1264" duration="140"/>
  </animation>
 </tile>
 <tile id="1188">
  <animation>
   <frame tileid="1265" duration="140"/>
   <frame tileid="1342" duration="280"/>
   <frame tileid="1419" duration="140"/>
   <frame tileid="1265" duration="140"/>
   <frame tileid="1188" duration="280"/>
   <frame tileid="1265" duration="140"/>
   <frame tileid="1188" duration="2240"/>
  </animation>
 </tile>
 <tile id="1190">
  <animation>
   <frame tileid="1190" duration="2100"/>
   <frame tileid="1267" duration="140"/>
   <frame tileid="1344" duration="280"/>
   <frame tileid="1421" duration="140"/>
   <frame tileid="1267" duration="140"/>
   <frame tileid="1190" duration="280"/>
   <frame tileid="1267" duration="140"/>
   <frame tileid="1190" duration="140"/>
  </animation>
 </tile>
 <tile id="1191">
  <animation>
   <frame tileid="1191" duration="2240"/>
   <frame tileid="1268" duration="140"/>
   <frame tileid="1345" duration="280"/>
   <frame tileid="1422" duration="140"/>
   <frame tileid="1268" duration="140"/>
   <frame tileid="1191" duration="280"/>
   <frame tileid="1268" duration="140"/>
  </animation>
 </tile>
 <tile id="1192">
  <animation>
   <frame tileid="1269" duration="140"/>
   <frame tileid="1192" duration="2240"/>
   <frame tileid="1269" duration="140"/>
   <frame tileid="1346" duration="280"/>
   <frame tileid="1423" duration="140"/>
   <frame tileid="1269" duration="140"/>
   <frame tileid="1192" duration="280"/>
  </animation>
 </tile>
 <tile id="1193">
  <animation>
   <frame tileid="1193" duration="140"/>
   <frame tileid="1270" duration="140"/>
   <frame tileid="1193" duration="2240"/>
   <frame tileid="1270" duration="140"/>
   <frame tileid="1347" duration="280"/>
   <frame tileid="1424" duration="140"/>
   <frame tileid="1270" duration="140"/>
   <frame tileid="1193" duration="140"/>
  </animation>
 </tile>
 <tile id="1194">
  <animation>
   <frame tileid="1194" duration="280"/>
   <frame tileid="1271" duration="140"/>
   <frame tileid="1194" duration="2240"/>
   <frame tileid="1271" duration="140"/>
   <frame tileid="1348" duration="280"/>
   <frame tileid="1425" duration="140"/>
   <frame tileid="1271" duration="140"/>
  </animation>
 </tile>
 <tile id="1195">
  <animation>
   <frame tileid="1272" duration="140"/>
   <frame tileid="1195" duration="280"/>
   <frame tileid="1272" duration="140"/>
   <frame tileid="1195" duration="2240"/>
   <frame tileid="1272" duration="140"/>
   <frame tileid="1349" duration="280"/>
   <frame tileid="1426" duration="140"/>
  </animation>
 </tile>
 <tile id="1196">
  <animation>
   <frame tileid="1427" duration="140"/>
   <frame tileid="1273" duration="140"/>
   <frame tileid="1196" duration="280"/>
   <frame tileid="1273" duration="140"/>
   <frame tileid="1196" duration="2240"/>
   <frame tileid="1273" duration="140"/>
   <frame tileid="1350" duration="280"/>
  </animation>
 </tile>
 <tile id="1197">
  <animation>
   <frame tileid="1351" duration="140"/>
   <frame tileid="1428" duration="140"/>
   <frame tileid="1274" duration="140"/>
   <frame tileid="1197" duration="280"/>
   <frame tileid="1274" duration="140"/>
   <frame tileid="1197" duration="2240"/>
   <frame tileid="1274" duration="140"/>
   <frame tileid="1351" duration="140"/>
  </animation>
 </tile>
 <tile id="1198">
  <animation>
   <frame tileid="1352" duration="280"/>
   <frame tileid="1429" duration="140"/>
   <frame tileid="1275" duration="140"/>
   <frame tileid="1198" duration="280"/>
   <frame tileid="1275" duration="140"/>
   <frame tileid="1198" duration="2240"/>
   <frame tileid="1275" duration="140"/>
  </animation>
 </tile>
 <tile id="1199">
  <animation>
   <frame tileid="1276" duration="140"/>
   <frame tileid="1353" duration="280"/>
   <frame tileid="1430" duration="140"/>
   <frame tileid="1276" duration="140"/>
   <frame tileid="1199" duration="280"/>
   <frame tileid="1276" duration="140"/>
   <frame tileid="1199" duration="2240"/>
  </animation>
 </tile>
 <tile id="1202">
  <animation>
   <frame tileid="1202" duration="2240"/>
   <frame tileid="1279" duration="140"/>
   <frame tileid="1356" duration="280"/>
   <frame tileid="1433" duration="140"/>
   <frame tileid="1279" duration="140"/>
   <frame tileid="1202" duration="280"/>
   <frame tileid="1279" duration="140"/>
  </animation>
 </tile>
 <tile id="1203">
  <animation>
   <frame tileid="1280" duration="140"/>
   <frame tileid="1203" duration="2240"/>
   <frame tileid="1280" duration="140"/>
   <frame tileid="1357" duration="280"/>
   <frame tileid="1434" duration="140"/>
   <frame tileid="1280" duration="140"/>
   <frame tileid="1203" duration="280"/>
  </animation>
 </tile>
 <tile id="1204">
  <animation>
   <frame tileid="1204" duration="140"/>
   <frame tileid="1281" duration="140"/>
   <frame tileid="1204" duration="2240"/>
   <frame tileid="1281" duration="140"/>
   <frame tileid="1358" duration="280"/>
   <frame tileid="1435" duration="140"/>
   <frame tileid="1281" duration="140"/>
   <frame tileid="1204" duration="140"/>
  </animation>
 </tile>
 <tile id="1205">
  <animation>
   <frame tileid="1205" duration="280"/>
   <frame tileid="1282" duration="140"/>
   <frame tileid="1205" duration="2240"/>
   <frame tileid="1282" duration="140"/>
   <frame tileid="1359" duration="280"/>
   <frame tileid="1436" duration="140"/>
   <frame tileid="1282" duration="140"/>
  </animation>
 </tile>
 <tile id="1206">
  <animation>
   <frame tileid="1283" duration="140"/>
   <frame tileid="1206" duration="280"/>
   <frame tileid="1283" duration="140"/>
   <frame tileid="1206" duration="2240"/>
   <frame tileid="1283" duration="140"/>
   <frame tileid="1360" duration="280"/>
   <frame tileid="1437" duration="140"/>
  </animation>
 </tile>
 <tile id="1207">
  <animation>
   <frame tileid="1438" duration="140"/>
   <frame tileid="1284" duration="140"/>
   <frame tileid="1207" duration="280"/>
   <frame tileid="1284" duration="140"/>
   <frame tileid="1207" duration="2240"/>
   <frame tileid="1284" duration="140"/>
   <frame tileid="1361" duration="280"/>
  </animation>
 </tile>
 <tile id="1208">
  <animation>
   <frame tileid="1362" duration="140"/>
   <frame tileid="1439" duration="140"/>
   <frame tileid="1285" duration="140"/>
   <frame tileid="1208" duration="280"/>
   <frame tileid="1285" duration="140"/>
   <frame tileid="1208" duration="2240"/>
   <frame tileid="1285" duration="140"/>
   <frame tileid="1362" duration="140"/>
  </animation>
 </tile>
 <tile id="1209">
  <animation>
   <frame tileid="1363" duration="280"/>
   <frame tileid="1440" duration="140"/>
   <frame tileid="1286" duration="140"/>
   <frame tileid="1209" duration="280"/>
   <frame tileid="1286" duration="140"/>
   <frame tileid="1209" duration="2240"/>
   <frame tileid="1286" duration="140"/>
  </animation>
 </tile>
 <tile id="1210">
  <animation>
   <frame tileid="1287" duration="140"/>
   <frame tileid="1364" duration="280"/>
   <frame tileid="1441" duration="140"/>
   <frame tileid="1287" duration="140"/>
   <frame tileid="1210" duration="280"/>
   <frame tileid="1287" duration="140"/>
   <frame tileid="1210" duration="2240"/>
  </animation>
 </tile>
 <tile id="1213">
  <animation>
   <frame tileid="1213" duration="2240"/>
   <frame tileid="1290" duration="140"/>
   <frame tileid="1367" duration="280"/>
   <frame tileid="1444" duration="140"/>
   <frame tileid="1290" duration="140"/>
   <frame tileid="1213" duration="280"/>
   <frame tileid="1290" duration="140"/>
  </animation>
 </tile>
 <tile id="1214">
  <animation>
   <frame tileid="1291" duration="140"/>
   <frame tileid="1214" duration="2240"/>
   <frame tileid="1291" duration="140"/>
   <frame tileid="1368" duration="280"/>
   <frame tileid="1445" duration="140"/>
   <frame tileid="1291" duration="140"/>
   <frame tileid="1214" duration="280"/>
  </animation>
 </tile>
 <tile id="1215">
  <animation>
   <frame tileid="1215" duration="140"/>
   <frame tileid="1292" duration="140"/>
   <frame tileid="1215" duration="2240"/>
   <frame tileid="1292" duration="140"/>
   <frame tileid="1369" duration="280"/>
   <frame tileid="1446" duration="140"/>
   <frame tileid="1292" duration="140"/>
   <frame tileid="1215" duration="140"/>
  </animation>
 </tile>
 <tile id="1216">
  <animation>
   <frame tileid="1216" duration="280"/>
   <frame tileid="1293" duration="140"/>
   <frame tileid="1216" duration="2240"/>
   <frame tileid="1293" duration="140"/>
   <frame tileid="1370" duration="280"/>
   <frame tileid="1447" duration="140"/>
   <frame tileid="1293" duration="140"/>
  </animation>
 </tile>
 <tile id="1217">
  <animation>
   <frame tileid="1294" duration="140"/>
   <frame tileid="1217" duration="280"/>
   <frame tileid="1294" duration="140"/>
   <frame tileid="1217" duration="2240"/>
   <frame tileid="1294" duration="140"/>
   <frame tileid="1371" duration="280"/>
   <frame tileid="1448" duration="140"/>
  </animation>
 </tile>
 <tile id="1218">
  <animation>
   <frame tileid="1449" duration="140"/>
   <frame tileid="1295" duration="140"/>
   <frame tileid="1218" duration="280"/>
   <frame tileid="1295" duration="140"/>
   <frame tileid="1218" duration="2240"/>
   <frame tileid="1295" duration="140"/>
   <frame tileid="1372" duration="280"/>
  </animation>
 </tile>
 <tile id="1219">
  <animation>
   <frame tileid="1373" duration="140"/>
   <frame tileid="1450" duration="140"/>
   <frame tileid="1296" duration="140"/>
   <frame tileid="1219" duration="280"/>
   <frame tileid="1296" duration="140"/>
   <frame tileid="1219" duration="2240"/>
   <frame tileid="1296" duration="140"/>
   <frame tileid="1373" duration="140"/>
  </animation>
 </tile>
 <tile id="1220">
  <animation>
   <frame tileid="1374" duration="280"/>
   <frame tileid="1451" duration="140"/>
   <frame tileid="1297" duration="140"/>
   <frame tileid="1220" duration="280"/>
   <frame tileid="1297" duration="140"/>
   <frame tileid="1220" duration="2240"/>
   <frame tileid="1297" duration="140"/>
  </animation>
 </tile>
 <tile id="1221">
  <animation>
   <frame tileid="1298" duration="140"/>
   <frame tileid="1375" duration="280"/>
   <frame tileid="1452" duration="140"/>
   <frame tileid="1298" duration="140"/>
   <frame tileid="1221" duration="280"/>
   <frame tileid="1298" duration="140"/>
   <frame tileid="1221" duration="2240"/>
  </animation>
 </tile>
 <tile id="1222">
  <animation>
   <frame tileid="1222" duration="140"/>
   <frame tileid="1299" duration="140"/>
   <frame tileid="1376" duration="280"/>
   <frame tileid="1453" duration="140"/>
   <frame tileid="1299" duration="140"/>
   <frame tileid="1222" duration="280"/>
   <frame tileid="1299" duration="140"/>
   <frame tileid="1222" duration="2100"/>
  </animation>
 </tile>
 <tile id="1224">
  <animation>
   <frame tileid="1224" duration="2240"/>
   <frame tileid="1301" duration="140"/>
   <frame tileid="1378" duration="280"/>
   <frame tileid="1455" duration="140"/>
   <frame tileid="1301" duration="140"/>
   <frame tileid="1224" duration="280"/>
   <frame tileid="1301" duration="140"/>
  </animation>
 </tile>
 <tile id="1225">
  <animation>
   <frame tileid="1302" duration="140"/>
   <frame tileid="1225" duration="2240"/>
   <frame tileid="1302" duration="140"/>
   <frame tileid="1379" duration="280"/>
   <frame tileid="1456" duration="140"/>
   <frame tileid="1302" duration="140"/>
   <frame tileid="1225" duration="280"/>
  </animation>
 </tile>
 <tile id="1226">
  <animation>
   <frame tileid="1226" duration="140"/>
   <frame tileid="1303" duration="140"/>
   <frame tileid="1226" duration="2240"/>
   <frame tileid="1303" duration="140"/>
   <frame tileid="1380" duration="280"/>
   <frame tileid="1457" duration="140"/>
   <frame tileid="1303" duration="140"/>
   <frame tileid="1226" duration="140"/>
  </animation>
 </tile>
 <tile id="1227">
  <animation>
   <frame tileid="1227" duration="280"/>
   <frame tileid="1304" duration="140"/>
   <frame tileid="1227" duration="2240"/>
   <frame tileid="1304" duration="140"/>
   <frame tileid="1381" duration="280"/>
   <frame tileid="1458" duration="140"/>
   <frame tileid="1304" duration="140"/>
  </animation>
 </tile>
 <tile id="1228">
  <animation>
   <frame tileid="1305" duration="140"/>
   <frame tileid="1228" duration="280"/>
   <frame tileid="1305" duration="140"/>
   <frame tileid="1228" duration="2240"/>
   <frame tileid="1305" duration="140"/>
   <frame tileid="1382" duration="280"/>
   <frame tileid="1459" duration="140"/>
  </animation>
 </tile>
 <tile id="1229">
  <animation>
   <frame tileid="1460" duration="140"/>
   <frame tileid="1306" duration="140"/>
   <frame tileid="1229" duration="280"/>
   <frame tileid="1306" duration="140"/>
   <frame tileid="1229" duration="2240"/>
   <frame tileid="1306" duration="140"/>
   <frame tileid="1383" duration="280"/>
  </animation>
 </tile>
 <tile id="1230">
  <animation>
   <frame tileid="1384" duration="140"/>
   <frame tileid="1461" duration="140"/>
   <frame tileid="1307" duration="140"/>
   <frame tileid="1230" duration="280"/>
   <frame tileid="1307" duration="140"/>
   <frame tileid="1230" duration="2240"/>
   <frame tileid="1307" duration="140"/>
   <frame tileid="1384" duration="140"/>
  </animation>
 </tile>
 <tile id="1231">
  <animation>
   <frame tileid="1385" duration="280"/>
   <frame tileid="1462" duration="140"/>
   <frame tileid="1308" duration="140"/>
   <frame tileid="1231" duration="280"/>
   <frame tileid="1308" duration="140"/>
   <frame tileid="1231" duration="2240"/>
   <frame tileid="1308" duration="140"/>
  </animation>
 </tile>
 <tile id="1232">
  <animation>
   <frame tileid="1309" duration="140"/>
   <frame tileid="1386" duration="280"/>
   <frame tileid="1463" duration="140"/>
   <frame tileid="1309" duration="140"/>
   <frame tileid="1232" duration="280"/>
   <frame tileid="1309" duration="140"/>
   <frame tileid="1232" duration="2240"/>
  </animation>
 </tile>
 <tile id="1233">
  <animation>
   <frame tileid="1233" duration="140"/>
   <frame tileid="1310" duration="140"/>
   <frame tileid="1387" duration="280"/>
   <frame tileid="1464" duration="140"/>
   <frame tileid="1310" duration="140"/>
   <frame tileid="1233" duration="280"/>
   <frame tileid="1310" duration="140"/>
   <frame tileid="1233" duration="2100"/>
  </animation>
 </tile>
 <tile id="1235">
  <animation>
   <frame tileid="1235" duration="2240"/>
   <frame tileid="1312" duration="140"/>
   <frame tileid="1389" duration="280"/>
   <frame tileid="1466" duration="140"/>
   <frame tileid="1312" duration="140"/>
   <frame tileid="1235" duration="280"/>
   <frame tileid="1312" duration="140"/>
  </animation>
 </tile>
 <tile id="1236">
  <animation>
   <frame tileid="1313" duration="140"/>
   <frame tileid="1236" duration="2240"/>
   <frame tileid="1313" duration="140"/>
   <frame tileid="1390" duration="280"/>
   <frame tileid="1467" duration="140"/>
   <frame tileid="1313" duration="140"/>
   <frame tileid="1236" duration="280"/>
  </animation>
 </tile>
 <tile id="1237">
  <animation>
   <frame tileid="1237" duration="140"/>
   <frame tileid="1314" duration="140"/>
   <frame tileid="1237" duration="2240"/>
   <frame tileid="1314" duration="140"/>
   <frame tileid="1391" duration="280"/>
   <frame tileid="1468" duration="140"/>
   <frame tileid="1314" duration="140"/>
   <frame tileid="1237" duration="140"/>
  </animation>
 </tile>
 <tile id="1238">
  <animation>
   <frame tileid="1238" duration="280"/>
   <frame tileid="1315" duration="140"/>
   <frame tileid="1238" duration="2240"/>
   <frame tileid="1315" duration="140"/>
   <frame tileid="1392" duration="280"/>
   <frame tileid="1469" duration="140"/>
   <frame tileid="1315" duration="140"/>
  </animation>
 </tile>
 <tile id="1239">
  <animation>
   <frame tileid="1316" duration="140"/>
   <frame tileid="1239" duration="280"/>
   <frame tileid="1316" duration="140"/>
   <frame tileid="1239" duration="2240"/>
   <frame tileid="1316" duration="140"/>
   <frame tileid="1393" duration="280"/>
   <frame tileid="1470" duration="140"/>
  </animation>
 </tile>
 <tile id="1240">
  <animation>
   <frame tileid="1471" duration="140"/>
   <frame tileid="1317" duration="140"/>
   <frame tileid="1240" duration="280"/>
   <frame tileid="1317" duration="140"/>
   <frame tileid="1240" duration="2240"/>
   <frame tileid="1317" duration="140"/>
   <frame tileid="1394" duration="280"/>
  </animation>
 </tile>
 <tile id="1241">
  <animation>
   <frame tileid="1395" duration="140"/>
   <frame tileid="1472" duration="140"/>
   <frame tileid="1318" duration="140"/>
   <frame tileid="1241" duration="280"/>
   <frame tileid="1318" duration="140"/>
   <frame tileid="1241" duration="2240"/>
   <frame tileid="1318" duration="140"/>
   <frame tileid="1395" duration="140"/>
  </animation>
 </tile>
 <tile id="1242">
  <animation>
   <frame tileid="1396" duration="280"/>
   <frame tileid="1473" duration="140"/>
   <frame tileid="1319" duration="140"/>
   <frame tileid="1242" duration="280"/>
   <frame tileid="1319" duration="140"/>
   <frame tileid="1242" duration="2240"/>
   <frame tileid="1319" duration="140"/>
  </animation>
 </tile>
 <tile id="1243">
  <animation>
   <frame tileid="1320" duration="140"/>
   <frame tileid="1397" duration="280"/>
   <frame tileid="1474" duration="140"/>
   <frame tileid="1320" duration="140"/>
   <frame tileid="1243" duration="280"/>
   <frame tileid="1320" duration="140"/>
   <frame tileid="1243" duration="2240"/>
  </animation>
 </tile>
 <tile id="1244">
  <animation>
   <frame tileid="1244" duration="140"/>
   <frame tileid="1321" duration="140"/>
   <frame tileid="1398" duration="280"/>
   <frame tileid="1475" duration="140"/>
   <frame tileid="1321" duration="140"/>
   <frame tileid="1244" duration="280"/>
   <frame tileid="1321" duration="140"/>
   <frame tileid="1244" duration="2100"/>
  </animation>
 </tile>
 <tile id="1476">
  <animation>
   <frame tileid="1476" duration="2100"/>
   <frame tileid="1536" duration="140"/>
   <frame tileid="1596" duration="280"/>
   <frame tileid="1656" duration="140"/>
   <frame tileid="1536" duration="140"/>
   <frame tileid="1476" duration="280"/>
   <frame tileid="1536" duration="140"/>
   <frame tileid="1476" duration="140"/>
  </animation>
 </tile>
 <tile id="1477">
  <animation>
   <frame tileid="1477" duration="2240"/>
   <frame tileid="1537" duration="140"/>
   <frame tileid="1597" duration="280"/>
   <frame tileid="1657" duration="140"/>
   <frame tileid="1537" duration="140"/>
   <frame tileid="1477" duration="280"/>
   <frame tileid="1537" duration="140"/>
  </animation>
 </tile>
 <tile id="1478">
  <animation>
   <frame tileid="1538" duration="140"/>
   <frame tileid="1478" duration="2240"/>
   <frame tileid="1538" duration="140"/>
   <frame tileid="1598" duration="280"/>
   <frame tileid="1658" duration="140"/>
   <frame tileid="1538" duration="140"/>
   <frame tileid="1478" duration="280"/>
  </animation>
 </tile>
 <tile id="1479">
  <animation>
   <frame tileid="1479" duration="140"/>
   <frame tileid="1539" duration="140"/>
   <frame tileid="1479" duration="2240"/>
   <frame tileid="1539" duration="140"/>
   <frame tileid="1599" duration="280"/>
   <frame tileid="1659" duration="140"/>
   <frame tileid="1539" duration="140"/>
   <frame tileid="1479" duration="140"/>
  </animation>
 </tile>
 <tile id="1480">
  <animation>
   <frame tileid="1480" duration="280"/>
   <frame tileid="1540" duration="140"/>
   <frame tileid="1480" duration="2240"/>
   <frame tileid="1540" duration="140"/>
   <frame tileid="1600" duration="280"/>
   <frame tileid="1660" duration="140"/>
   <frame tileid="1540" duration="140"/>
  </animation>
 </tile>
 <tile id="1481">
  <animation>
   <frame tileid="1541" duration="140"/>
   <frame tileid="1481" duration="280"/>
   <frame tileid="1541" duration="140"/>
   <frame tileid="1481" duration="2240"/>
   <frame tileid="1541" duration="140"/>
   <frame tileid="1601" duration="280"/>
   <frame tileid="1661" duration="140"/>
  </animation>
 </tile>
 <tile id="1482">
  <animation>
   <frame tileid="1662" duration="140"/>
   <frame tileid="1542" duration="140"/>
   <frame tileid="1482" duration="280"/>
   <frame tileid="1542" duration="140"/>
   <frame tileid="1482" duration="2240"/>
   <frame tileid="1542" duration="140"/>
   <frame tileid="1602" duration="280"/>
  </animation>
 </tile>
 <tile id="1483">
  <animation>
   <frame tileid="1603" duration="140"/>
   <frame tileid="1663" duration="140"/>
   <frame tileid="1543" duration="140"/>
   <frame tileid="1483" duration="280"/>
   <frame tileid="1543" duration="140"/>
   <frame tileid="1483" duration="2240"/>
   <frame tileid="1543" duration="140"/>
   <frame tileid="1603" duration="140"/>
  </animation>
 </tile>
 <tile id="1484">
  <animation>
   <frame tileid="1604" duration="280"/>
   <frame tileid="1664" duration="140"/>
   <frame tileid="1544" duration="140"/>
   <frame tileid="1484" duration="280"/>
   <frame tileid="1544" duration="140"/>
   <frame tileid="1484" duration="2240"/>
   <frame tileid="1544" duration="140"/>
  </animation>
 </tile>
 <tile id="1486">
  <animation>
   <frame tileid="1486" duration="2100"/>
   <frame tileid="1546" duration="140"/>
   <frame tileid="1606" duration="280"/>
   <frame tileid="1666" duration="140"/>
   <frame tileid="1546" duration="140"/>
   <frame tileid="1486" duration="280"/>
   <frame tileid="1546" duration="140"/>
   <frame tileid="1486" duration="140"/>
  </animation>
 </tile>
 <tile id="1487">
  <animation>
   <frame tileid="1487" duration="2240"/>
   <frame tileid="1547" duration="140"/>
   <frame tileid="1607" duration="280"/>
   <frame tileid="1667" duration="140"/>
   <frame tileid="1547" duration="140"/>
   <frame tileid="1487" duration="280"/>
   <frame tileid="1547" duration="140"/>
  </animation>
 </tile>
 <tile id="1488">
  <animation>
   <frame tileid="1548" duration="140"/>
   <frame tileid="1488" duration="2240"/>
   <frame tileid="1548" duration="140"/>
   <frame tileid="1608" duration="280"/>
   <frame tileid="1668" duration="140"/>
   <frame tileid="1548" duration="140"/>
   <frame tileid="1488" duration="280"/>
  </animation>
 </tile>
 <tile id="1489">
  <animation>
   <frame tileid="1489" duration="140"/>
   <frame tileid="1549" duration="140"/>
   <frame tileid="1489" duration="2240"/>
   <frame tileid="1549" duration="140"/>
   <frame tileid="1609" duration="280"/>
   <frame tileid="1669" duration="140"/>
   <frame tileid="1549" duration="140"/>
   <frame tileid="1489" duration="140"/>
  </animation>
 </tile>
 <tile id="1490">
  <animation>
   <frame tileid="1490" duration="280"/>
   <frame tileid="1550" duration="140"/>
   <frame tileid="1490" duration="2240"/>
   <frame tileid="1550" duration="140"/>
   <frame tileid="1610" duration="280"/>
   <frame tileid="1670" duration="140"/>
   <frame tileid="1550" duration="140"/>
  </animation>
 </tile>
 <tile id="1491">
  <animation>
   <frame tileid="1551" duration="140"/>
   <frame tileid="1491" duration="280"/>
   <frame tileid="1551" duration="140"/>
   <frame tileid="1491" duration="2240"/>
   <frame tileid="1551" duration="140"/>
   <frame tileid="1611" duration="280"/>
   <frame tileid="1671" duration="140"/>
  </animation>
 </tile>
 <tile id="1492">
  <animation>
   <frame tileid="1672" duration="140"/>
   <frame tileid="1552" duration="140"/>
   <frame tileid="1492" duration="280"/>
   <frame tileid="1552" duration="140"/>
   <frame tileid="1492" duration="2240"/>
   <frame tileid="1552" duration="140"/>
   <frame tileid="1612" duration="280"/>
  </animation>
 </tile>
 <tile id="1493">
  <animation>
   <frame tileid="1613" duration="140"/>
   <frame tileid="1673" duration="140"/>
   <frame tileid="1553" duration="140"/>
   <frame tileid="1493" duration="280"/>
   <frame tileid="1553" duration="140"/>
   <frame tileid="1493" duration="2240"/>
   <frame tileid="1553" duration="140"/>
   <frame tileid="1613" duration="140"/>
  </animation>
 </tile>
 <tile id="1494">
  <animation>
   <frame tileid="1614" duration="280"/>
   <frame tileid="1674" duration="140"/>
   <frame tileid="1554" duration="140"/>
   <frame tileid="1494" duration="280"/>
   <frame tileid="1554" duration="140"/>
   <frame tileid="1494" duration="2240"/>
   <frame tileid="1554" duration="140"/>
  </animation>
 </tile>
 <tile id="1496">
  <animation>
   <frame tileid="1496" duration="2100"/>
   <frame tileid="1556" duration="140"/>
   <frame tileid="1616" duration="280"/>
   <frame tileid="1676" duration="140"/>
   <frame tileid="1556" duration="140"/>
   <frame tileid="1496" duration="280"/>
   <frame tileid="1556" duration="140"/>
   <frame tileid="1496" duration="140"/>
  </animation>
 </tile>
 <tile id="1497">
  <animation>
   <frame tileid="1497" duration="2240"/>
   <frame tileid="1557" duration="140"/>
   <frame tileid="1617" duration="280"/>
   <frame tileid="1677" duration="140"/>
   <frame tileid="1557" duration="140"/>
   <frame tileid="1497" duration="280"/>
   <frame tileid="1557" duration="140"/>
  </animation>
 </tile>
 <tile id="1498">
  <animation>
   <frame tileid="1558" duration="140"/>
   <frame tileid="1498" duration="2240"/>
   <frame tileid="1558" duration="140"/>
   <frame tileid="1618" duration="280"/>
   <frame tileid="1678" duration="140"/>
   <frame tileid="1558" duration="140"/>
   <frame tileid="1498" duration="280"/>
  </animation>
 </tile>
 <tile id="1499">
  <animation>
   <frame tileid="1499" duration="140"/>
   <frame tileid="1559" duration="140"/>
   <frame tileid="1499" duration="2240"/>
   <frame tileid="1559" duration="140"/>
   <frame tileid="1619" duration="280"/>
   <frame tileid="1679" duration="140"/>
   <frame tileid="1559" duration="140"/>
   <frame tileid="1499" duration="140"/>
  </animation>
 </tile>
 <tile id="1500">
  <animation>
   <frame tileid="1500" duration="280"/>
   <frame tileid="1560" duration="140"/>
   <frame tileid="1500" duration="2240"/>
   <frame tileid="1560" duration="140"/>
   <frame tileid="1620" duration="280"/>
   <frame tileid="1680" duration="140"/>
   <frame tileid="1560" duration="140"/>
  </animation>
 </tile>
 <tile id="1501">
  <animation>
   <frame tileid="1561" duration="140"/>
   <frame tileid="1501" duration="280"/>
   <frame tileid="1561" duration="140"/>
   <frame tileid="1501" duration="2240"/>
   <frame tileid="1561" duration="140"/>
   <frame tileid="1621" duration="280"/>
   <frame tileid="1681" duration="140"/>
  </animation>
 </tile>
 <tile id="1502">
  <animation>
   <frame tileid="1682" duration="140"/>
   <frame tileid="1562" duration="140"/>
   <frame tileid="1502" duration="280"/>
   <frame tileid="1562" duration="140"/>
   <frame tileid="1502" duration="2240"/>
   <frame tileid="1562" duration="140"/>
   <frame tileid="1622" duration="280"/>
  </animation>
 </tile>
 <tile id="1503">
  <animation>
   <frame tileid="1623" duration="140"/>
   <frame tileid="1683" duration="140"/>
   <frame tileid="1563" duration="140"/>
   <frame tileid="1503" duration="280"/>
   <frame tileid="1563" duration="140"/>
   <frame tileid="1503" duration="2240"/>
   <frame tileid="1563" duration="140"/>
   <frame tileid="1623" duration="140"/>
  </animation>
 </tile>
 <tile id="1504">
  <animation>
   <frame tileid="1624" duration="280"/>
   <frame tileid="1684" duration="140"/>
   <frame tileid="1564" duration="140"/>
   <frame tileid="1504" duration="280"/>
   <frame tileid="1564" duration="140"/>
   <frame tileid="1504" duration="2240"/>
   <frame tileid="1564" duration="140"/>
  </animation>
 </tile>
 <tile id="1507">
  <animation>
   <frame tileid="1507" duration="2240"/>
   <frame tileid="1567" duration="140"/>
   <frame tileid="1627" duration="280"/>
   <frame tileid="1687" duration="140"/>
   <frame tileid="1567" duration="140"/>
   <frame tileid="1507" duration="280"/>
   <frame tileid="1567" duration="140"/>
  </animation>
 </tile>
 <tile id="1508">
  <animation>
   <frame tileid="1568" duration="140"/>
   <frame tileid="1508" duration="2240"/>
   <frame tileid="1568" duration="140"/>
   <frame tileid="1628" duration="280"/>
   <frame tileid="1688" duration="140"/>
   <frame tileid="1568" duration="140"/>
   <frame tileid="1508" duration="280"/>
  </animation>
 </tile>
 <tile id="1509">
  <animation>
   <frame tileid="1509" duration="140"/>
   <frame tileid="1569" duration="140"/>
   <frame tileid="1509" duration="2240"/>
   <frame tileid="1569" duration="140"/>
   <frame tileid="1629" duration="280"/>
   <frame tileid="1689" duration="140"/>
   <frame tileid="1569" duration="140"/>
   <frame tileid="1509" duration="140"/>
  </animation>
 </tile>
 <tile id="1510">
  <animation>
   <frame tileid="1510" duration="280"/>
   <frame tileid="1570" duration="140"/>
   <frame tileid="1510" duration="2240"/>
   <frame tileid="1570" duration="140"/>
   <frame tileid="1630" duration="280"/>
   <frame tileid="1690" duration="140"/>
   <frame tileid="1570" duration="140"/>
  </animation>
 </tile>
 <tile id="1511">
  <animation>
   <frame tileid="1571" duration="140"/>
   <frame tileid="1511" duration="280"/>
   <frame tileid="1571" duration="140"/>
   <frame tileid="1511" duration="2240"/>
   <frame tileid="1571" duration="140"/>
   <frame tileid="1631" duration="280"/>
   <frame tileid="1691" duration="140"/>
  </animation>
 </tile>
 <tile id="1512">
  <animation>
   <frame tileid="1692" duration="140"/>
   <frame tileid="1572" duration="140"/>
   <frame tileid="1512" duration="280"/>
   <frame tileid="1572" duration="140"/>
   <frame tileid="1512" duration="2240"/>
   <frame tileid="1572" duration="140"/>
   <frame tileid="1632" duration="280"/>
  </animation>
 </tile>
 <tile id="1513">
  <animation>
   <frame tileid="1633" duration="140"/>
   <frame tileid="1693" duration="140"/>
   <frame tileid="1573" duration="140"/>
   <frame tileid="1513" duration="280"/>
   <frame tileid="1573" duration="140"/>
   <frame tileid="1513" duration="2240"/>
   <frame tileid="1573" duration="140"/>
   <frame tileid="1633" duration="140"/>
  </animation>
 </tile>
 <tile id="1514">
  <animation>
   <frame tileid="1634" duration="280"/>
   <frame tileid="1694" duration="140"/>
   <frame tileid="1574" duration="140"/>
   <frame tileid="1514" duration="280"/>
   <frame tileid="1574" duration="140"/>
   <frame tileid="1514" duration="2240"/>
   <frame tileid="1574" duration="140"/>
  </animation>
 </tile>
 <tile id="1515">
  <animation>
   <frame tileid="1575" duration="140"/>
   <frame tileid="1635" duration="280"/>
   <frame tileid="1695" duration="140"/>
   <frame tileid="1575" duration="140"/>
   <frame tileid="1515" duration="280"/>
   <frame tileid="1575" duration="140"/>
   <frame tileid="1515" duration="2240"/>
  </animation>
 </tile>
 <tile id="1517">
  <animation>
   <frame tileid="1517" duration="2240"/>
   <frame tileid="1577" duration="140"/>
   <frame tileid="1637" duration="280"/>
   <frame tileid="1697" duration="140"/>
   <frame tileid="1577" duration="140"/>
   <frame tileid="1517" duration="280"/>
   <frame tileid="1577" duration="140"/>
  </animation>
 </tile>
 <tile id="1518">
  <animation>
   <frame tileid="1578" duration="140"/>
   <frame tileid="1518" duration="2240"/>
   <frame tileid="1578" duration="140"/>
   <frame tileid="1638" duration="280"/>
   <frame tileid="1698" duration="140"/>
   <frame tileid="1578" duration="140"/>
   <frame tileid="1518" duration="280"/>
  </animation>
 </tile>
 <tile id="1519">
  <animation>
   <frame tileid="1519" duration="140"/>
   <frame tileid="1579" duration="140"/>
   <frame tileid="1519" duration="2240"/>
   <frame tileid="1579" duration="140"/>
   <frame tileid="1639" duration="280"/>
   <frame tileid="1699" duration="140"/>
   <frame tileid="1579" duration="140"/>
   <frame tileid="1519" duration="140"/>
  </animation>
 </tile>
 <tile id="1520">
  <animation>
   <frame tileid="1520" duration="280"/>
   <frame tileid="1580" duration="140"/>
   <frame tileid="1520" duration="2240"/>
   <frame tileid="1580" duration="140"/>
   <frame tileid="1640" duration="280"/>
   <frame tileid="1700" duration="140"/>
   <frame tileid="1580" duration="140"/>
  </animation>
 </tile>
 <tile id="1521">
  <animation>
   <frame tileid="1581" duration="140"/>
   <frame tileid="1521" duration="280"/>
   <frame tileid="1581" duration="140"/>
   <frame tileid="1521" duration="2240"/>
   <frame tileid="1581" duration="140"/>
   <frame tileid="1641" duration="280"/>
   <frame tileid="1701" duration="140"/>
  </animation>
 </tile>
 <tile id="1522">
  <animation>
   <frame tileid="1702" duration="140"/>
   <frame tileid="1582" duration="140"/>
   <frame tileid="1522" duration="280"/>
   <frame tileid="1582" duration="140"/>
   <frame tileid="1522" duration="2240"/>
   <frame tileid="1582" duration="140"/>
   <frame tileid="1642" duration="280"/>
  </animation>
 </tile>
 <tile id="1523">
  <animation>
   <frame tileid="1643" duration="140"/>
   <frame tileid="1703" duration="140"/>
   <frame tileid="1583" duration="140"/>
   <frame tileid="1523" duration="280"/>
   <frame tileid="1583" duration="140"/>
   <frame tileid="1523" duration="2240"/>
   <frame tileid="1583" duration="140"/>
   <frame tileid="1643" duration="140"/>
  </animation>
 </tile>
 <tile id="1524">
  <animation>
   <frame tileid="1644" duration="280"/>
   <frame tileid="1704" duration="140"/>
   <frame tileid="1584" duration="140"/>
   <frame tileid="1524" duration="280"/>
   <frame tileid="1584" duration="140"/>
   <frame tileid="1524" duration="2240"/>
   <frame tileid="1584" duration="140"/>
  </animation>
 </tile>
 <tile id="1525">
  <animation>
   <frame tileid="1585" duration="140"/>
   <frame tileid="1645" duration="280"/>
   <frame tileid="1705" duration="140"/>
   <frame tileid="1585" duration="140"/>
   <frame tileid="1525" duration="280"/>
   <frame tileid="1585" duration="140"/>
   <frame tileid="1525" duration="2240"/>
  </animation>
 </tile>
 <tile id="1527">
  <animation>
   <frame tileid="1527" duration="2240"/>
   <frame tileid="1587" duration="140"/>
   <frame tileid="1647" duration="280"/>
   <frame tileid="1707" duration="140"/>
   <frame tileid="1587" duration="140"/>
   <frame tileid="1527" duration="280"/>
   <frame tileid="1587" duration="140"/>
  </animation>
 </tile>
 <tile id="1528">
  <animation>
   <frame tileid="1588" duration="140"/>
   <frame tileid="1528" duration="2240"/>
   <frame tileid="1588" duration="140"/>
   <frame tileid="1648" duration="280"/>
   <frame tileid="1708" duration="140"/>
   <frame tileid="1588" duration="140"/>
   <frame tileid="1528" duration="280"/>
  </animation>
 </tile>
 <tile id="1529">
  <animation>
   <frame tileid="1529" duration="140"/>
   <frame tileid="1589" duration="140"/>
   <frame tileid="1529" duration="2240"/>
   <frame tileid="1589" duration="140"/>
   <frame tileid="1649" duration="280"/>
   <frame tileid="1709" duration="140"/>
   <frame tileid="1589" duration="140"/>
   <frame tileid="1529" duration="140"/>
  </animation>
 </tile>
 <tile id="1530">
  <animation>
   <frame tileid="1530" duration="280"/>
   <frame tileid="1590" duration="140"/>
   <frame tileid="1530" duration="2240"/>
   <frame tileid="1590" duration="140"/>
   <frame tileid="1650" duration="280"/>
   <frame tileid="1710" duration="140"/>
   <frame tileid="1590" duration="140"/>
  </animation>
 </tile>
 <tile id="1531">
  <animation>
   <frame tileid="1591" duration="140"/>
   <frame tileid="1531" duration="280"/>
   <frame tileid="1591" duration="140"/>
   <frame tileid="1531" duration="2240"/>
   <frame tileid="1591" duration="140"/>
   <frame tileid="1651" duration="280"/>
   <frame tileid="1711" duration="140"/>
  </animation>
 </tile>
 <tile id="1532">
  <animation>
   <frame tileid="1712" duration="140"/>
   <frame tileid="1592" duration="140"/>
   <frame tileid="1532" duration="280"/>
   <frame tileid="1592" duration="140"/>
   <frame tileid="1532" duration="2240"/>
   <frame tileid="1592" duration="140"/>
   <frame tileid="1652" duration="280"/>
  </animation>
 </tile>
 <tile id="1533">
  <animation>
   <frame tileid="1653" duration="140"/>
   <frame tileid="1713" duration="140"/>
   <frame tileid="1593" duration="140"/>
   <frame tileid="1533" duration="280"/>
   <frame tileid="1593" duration="140"/>
   <frame tileid="1533" duration="2240"/>
   <frame tileid="1593" duration="140"/>
   <frame tileid="1653" duration="140"/>
  </animation>
 </tile>
 <tile id="1534">
  <animation>
   <frame tileid="1654" duration="280"/>
   <frame tileid="1714" duration="140"/>
   <frame tileid="1594" duration="140"/>
   <frame tileid="1534" duration="280"/>
   <frame tileid="1594" duration="140"/>
   <frame tileid="1534" duration="2240"/>
   <frame tileid="1594" duration="140"/>
  </animation>
 </tile>
 <tile id="1535">
  <animation>
   <frame tileid="1595" duration="140"/>
   <frame tileid="1655" duration="280"/>
   <frame tileid="1715" duration="140"/>
   <frame tileid="1595" duration="140"/>
   <frame tileid="1535" duration="280"/>
   <frame tileid="1595" duration="140"/>
   <frame tileid="1535" duration="2240"/>
  </animation>
 </tile>
 <tile id="1718">
  <animation>
   <frame tileid="1822" duration="140"/>
   <frame tileid="1718" duration="2240"/>
   <frame tileid="1822" duration="140"/>
   <frame tileid="1926" duration="280"/>
   <frame tileid="2030" duration="140"/>
   <frame tileid="1822" duration="140"/>
   <frame tileid="1718" duration="280"/>
  </animation>
 </tile>
 <tile id="1720">
  <animation>
   <frame tileid="1720" duration="280"/>
   <frame tileid="1824" duration="140"/>
   <frame tileid="1720" duration="2240"/>
   <frame tileid="1824" duration="140"/>
   <frame tileid="1928" duration="280"/>
   <frame tileid="2032" duration="140"/>
   <frame tileid="1824" duration="140"/>
  </animation>
 </tile>
 <tile id="1721">
  <animation>
   <frame tileid="1825" duration="140"/>
   <frame tileid="1721" duration="280"/>
   <frame tileid="1825" duration="140"/>
   <frame tileid="1721" duration="2240"/>
   <frame tileid="1825" duration="140"/>
   <frame tileid="1929" duration="280"/>
   <frame tileid="2033" duration="140"/>
  </animation>
 </tile>
 <tile id="1722">
  <animation>
   <frame tileid="2034" duration="140"/>
   <frame tileid="1826" duration="140"/>
   <frame tileid="1722" duration="280"/>
   <frame tileid="1826" duration="140"/>
   <frame tileid="1722" duration="2240"/>
   <frame tileid="1826" duration="140"/>
   <frame tileid="1930" duration="280"/>
  </animation>
 </tile>
 <tile id="1723">
  <animation>
   <frame tileid="1931" duration="140"/>
   <frame tileid="2035" duration="140"/>
   <frame tileid="1827" duration="140"/>
   <frame tileid="1723" duration="280"/>
   <frame tileid="1827" duration="140"/>
   <frame tileid="1723" duration="2240"/>
   <frame tileid="1827" duration="140"/>
   <frame tileid="1931" duration="140"/>
  </animation>
 </tile>
 <tile id="1724">
  <animation>
   <frame tileid="1932" duration="280"/>
   <frame tileid="2036" duration="140"/>
   <frame tileid="1828" duration="140"/>
   <frame tileid="1724" duration="280"/>
   <frame tileid="1828" duration="140"/>
   <frame tileid="1724" duration="2240"/>
   <frame tileid="1828" duration="140"/>
  </animation>
 </tile>
 <tile id="1725">
  <animation>
   <frame tileid="1829" duration="140"/>
   <frame tileid="1933" duration="280"/>
   <frame tileid="2037" duration="140"/>
   <frame tileid="1829" duration="140"/>
   <frame tileid="1725" duration="280"/>
   <frame tileid="1829" duration="140"/>
   <frame tileid="1725" duration="2240"/>
  </animation>
 </tile>
 <tile id="1726">
  <animation>
   <frame tileid="1726" duration="140"/>
   <frame tileid="1830" duration="140"/>
   <frame tileid="1934" duration="280"/>
   <frame tileid="2038" duration="140"/>
   <frame tileid="1830" duration="140"/>
   <frame tileid="1726" duration="280"/>
   <frame tileid="1830" duration="140"/>
   <frame tileid="1726" duration="2100"/>
  </animation>
 </tile>
 <tile id="1727">
  <animation>
   <frame tileid="1727" duration="280"/>
   <frame tileid="1831" duration="140"/>
   <frame tileid="1935" duration="280"/>
   <frame tileid="2039" duration="140"/>
   <frame tileid="1831" duration="140"/>
   <frame tileid="1727" duration="280"/>
   <frame tileid="1831" duration="140"/>
   <frame tileid="1727" duration="1960"/>
  </animation>
 </tile>
 <tile id="1728">
  <animation>
   <frame tileid="1728" duration="420"/>
   <frame tileid="1832" duration="140"/>
   <frame tileid="1936" duration="280"/>
   <frame tileid="2040" duration="140"/>
   <frame tileid="1832" duration="140"/>
   <frame tileid="1728" duration="280"/>
   <frame tileid="1832" duration="140"/>
   <frame tileid="1728" duration="1820"/>
  </animation>
 </tile>
 <tile id="1731">
  <animation>
   <frame tileid="1835" duration="140"/>
   <frame tileid="1731" duration="2240"/>
   <frame tileid="1835" duration="140"/>
   <frame tileid="1939" duration="280"/>
   <frame tileid="2043" duration="140"/>
   <frame tileid="1835" duration="140"/>
   <frame tileid="1731" duration="280"/>
  </animation>
 </tile>
 <tile id="1732">
  <animation>
   <frame tileid="1732" duration="140"/>
   <frame tileid="1836" duration="140"/>
   <frame tileid="1732" duration="2240"/>
   <frame tileid="1836" duration="140"/>
   <frame tileid="1940" duration="280"/>
   <frame tileid="2044" duration="140"/>
   <frame tileid="1836" duration="140"/>
   <frame tileid="1732" duration="140"/>
  </animation>
 </tile>
 <tile id="1733">
  <animation>
   <frame tileid="1733" duration="280"/>
   <frame tileid="1837" duration="140"/>
   <frame tileid="1733" duration="2240"/>
   <frame tileid="1837" duration="140"/>
   <frame tileid="1941" duration="280"/>
   <frame tileid="2045" duration="140"/>
   <frame tileid="1837" duration="140"/>
  </animation>
 </tile>
 <tile id="1734">
  <animation>
   <frame tileid="1838" duration="140"/>
   <frame tileid="1734" duration="280"/>
   <frame tileid="1838" duration="140"/>
   <frame tileid="1734" duration="2240"/>
   <frame tileid="1838" duration="140"/>
   <frame tileid="1942" duration="280"/>
   <frame tileid="2046" duration="140"/>
  </animation>
 </tile>
 <tile id="1735">
  <animation>
   <frame tileid="2047" duration="140"/>
   <frame tileid="1839" duration="140"/>
   <frame tileid="1735" duration="280"/>
   <frame tileid="1839" duration="140"/>
   <frame tileid="1735" duration="2240"/>
   <frame tileid="1839" duration="140"/>
   <frame tileid="1943" duration="280"/>
  </animation>
 </tile>
 <tile id="1736">
  <animation>
   <frame tileid="1944" duration="140"/>
   <frame tileid="2048" duration="140"/>
   <frame tileid="1840" duration="140"/>
   <frame tileid="1736" duration="280"/>
   <frame tileid="1840" duration="140"/>
   <frame tileid="1736" duration="2240"/>
   <frame tileid="1840" duration="140"/>
   <frame tileid="1944" duration="140"/>
  </animation>
 </tile>
 <tile id="1737">
  <animation>
   <frame tileid="1945" duration="280"/>
   <frame tileid="2049" duration="140"/>
   <frame tileid="1841" duration="140"/>
   <frame tileid="1737" duration="280"/>
   <frame tileid="1841" duration="140"/>
   <frame tileid="1737" duration="2240"/>
   <frame tileid="1841" duration="140"/>
  </animation>
 </tile>
 <tile id="1738">
  <animation>
   <frame tileid="1842" duration="140"/>
   <frame tileid="1946" duration="280"/>
   <frame tileid="2050" duration="140"/>
   <frame tileid="1842" duration="140"/>
   <frame tileid="1738" duration="280"/>
   <frame tileid="1842" duration="140"/>
   <frame tileid="1738" duration="2240"/>
  </animation>
 </tile>
 <tile id="1739">
  <animation>
   <frame tileid="1739" duration="140"/>
   <frame tileid="1843" duration="140"/>
   <frame tileid="1947" duration="280"/>
   <frame tileid="2051" duration="140"/>
   <frame tileid="1843" duration="140"/>
   <frame tileid="1739" duration="280"/>
   <frame tileid="1843" duration="140"/>
   <frame tileid="1739" duration="2100"/>
  </animation>
 </tile>
 <tile id="1740">
  <animation>
   <frame tileid="1740" duration="280"/>
   <frame tileid="1844" duration="140"/>
   <frame tileid="1948" duration="280"/>
   <frame tileid="2052" duration="140"/>
   <frame tileid="1844" duration="140"/>
   <frame tileid="1740" duration="280"/>
   <frame tileid="1844" duration="140"/>
   <frame tileid="1740" duration="1960"/>
  </animation>
 </tile>
 <tile id="1741">
  <animation>
   <frame tileid="1741" duration="420"/>
   <frame tileid="1845" duration="140"/>
   <frame tileid="1949" duration="280"/>
   <frame tileid="2053" duration="140"/>
   <frame tileid="1845" duration="140"/>
   <frame tileid="1741" duration="280"/>
   <frame tileid="1845" duration="140"/>
   <frame tileid="1741" duration="1820"/>
  </animation>
 </tile>
 <tile id="1743">
  <animation>
   <frame tileid="1743" duration="2240"/>
   <frame tileid="1847" duration="140"/>
   <frame tileid="1951" duration="280"/>
   <frame tileid="2055" duration="140"/>
   <frame tileid="1847" duration="140"/>
   <frame tileid="1743" duration="280"/>
   <frame tileid="1847" duration="140"/>
  </animation>
 </tile>
 <tile id="1744">
  <animation>
   <frame tileid="1848" duration="140"/>
   <frame tileid="1744" duration="2240"/>
   <frame tileid="1848" duration="140"/>
   <frame tileid="1952" duration="280"/>
   <frame tileid="2056" duration="140"/>
   <frame tileid="1848" duration="140"/>
   <frame tileid="1744" duration="280"/>
  </animation>
 </tile>
 <tile id="1745">
  <animation>
   <frame tileid="1745" duration="140"/>
   <frame tileid="1849" duration="140"/>
   <frame tileid="1745" duration="2240"/>
   <frame tileid="1849" duration="140"/>
   <frame tileid="1953" duration="280"/>
   <frame tileid="2057" duration="140"/>
   <frame tileid="1849" duration="140"/>
   <frame tileid="1745" duration="140"/>
  </animation>
 </tile>
 <tile id="1746">
  <animation>
   <frame tileid="1746" duration="280"/>
   <frame tileid="1850" duration="140"/>
   <frame tileid="1746" duration="2240"/>
   <frame tileid="1850" duration="140"/>
   <frame tileid="1954" duration="280"/>
   <frame tileid="2058" duration="140"/>
   <frame tileid="1850" duration="140"/>
  </animation>
 </tile>
 <tile id="1747">
  <animation>
   <frame tileid="1851" duration="140"/>
   <frame tileid="1747" duration="280"/>
   <frame tileid="1851" duration="140"/>
   <frame tileid="1747" duration="2240"/>
   <frame tileid="1851" duration="140"/>
   <frame tileid="1955" duration="280"/>
   <frame tileid="2059" duration="140"/>
  </animation>
 </tile>
 <tile id="1748">
  <animation>
   <frame tileid="2060" duration="140"/>
   <frame tileid="1852" duration="140"/>
   <frame tileid="1748" duration="280"/>
   <frame tileid="1852" duration="140"/>
   <frame tileid="1748" duration="2240"/>
   <frame tileid="1852" duration="140"/>
   <frame tileid="1956" duration="280"/>
  </animation>
 </tile>
 <tile id="1749">
  <animation>
   <frame tileid="1957" duration="140"/>
   <frame tileid="2061" duration="140"/>
   <frame tileid="1853" duration="140"/>
   <frame tileid="1749" duration="280"/>
   <frame tileid="1853" duration="140"/>
   <frame tileid="1749" duration="2240"/>
   <frame tileid="1853" duration="140"/>
   <frame tileid="1957" duration="140"/>
  </animation>
 </tile>
 <tile id="1750">
  <animation>
   <frame tileid="1958" duration="280"/>
   <frame tileid="2062" duration="140"/>
   <frame tileid="1854" duration="140"/>
   <frame tileid="1750" duration="280"/>
   <frame tileid="1854" duration="140"/>
   <frame tileid="1750" duration="2240"/>
   <frame tileid="1854" duration="140"/>
  </animation>
 </tile>
 <tile id="1751">
  <animation>
   <frame tileid="1855" duration="140"/>
   <frame tileid="1959" duration="280"/>
   <frame tileid="2063" duration="140"/>
   <frame tileid="1855" duration="140"/>
   <frame tileid="1751" duration="280"/>
   <frame tileid="1855" duration="140"/>
   <frame tileid="1751" duration="2240"/>
  </animation>
 </tile>
 <tile id="1752">
  <animation>
   <frame tileid="1752" duration="140"/>
   <frame tileid="1856" duration="140"/>
   <frame tileid="1960" duration="280"/>
   <frame tileid="2064" duration="140"/>
   <frame tileid="1856" duration="140"/>
   <frame tileid="1752" duration="280"/>
   <frame tileid="1856" duration="140"/>
   <frame tileid="1752" duration="2100"/>
  </animation>
 </tile>
 <tile id="1753">
  <animation>
   <frame tileid="1753" duration="280"/>
   <frame tileid="1857" duration="140"/>
   <frame tileid="1961" duration="280"/>
   <frame tileid="2065" duration="140"/>
   <frame tileid="1857" duration="140"/>
   <frame tileid="1753" duration="280"/>
   <frame tileid="1857" duration="140"/>
   <frame tileid="1753" duration="1960"/>
  </animation>
 </tile>
 <tile id="1756">
  <animation>
   <frame tileid="1756" duration="2240"/>
   <frame tileid="1860" duration="140"/>
   <frame tileid="1964" duration="280"/>
   <frame tileid="2068" duration="140"/>
   <frame tileid="1860" duration="140"/>
   <frame tileid="1756" duration="280"/>
   <frame tileid="1860" duration="140"/>
  </animation>
 </tile>
 <tile id="1757">
  <animation>
   <frame tileid="1861" duration="140"/>
   <frame tileid="1757" duration="2240"/>
   <frame tileid="1861" duration="140"/>
   <frame tileid="1965" duration="280"/>
   <frame tileid="2069" duration="140"/>
   <frame tileid="1861" duration="140"/>
   <frame tileid="1757" duration="280"/>
  </animation>
 </tile>
 <tile id="1758">
  <animation>
   <frame tileid="1758" duration="140"/>
   <frame tileid="1862" duration="140"/>
   <frame tileid="1758" duration="2240"/>
   <frame tileid="1862" duration="140"/>
   <frame tileid="1966" duration="280"/>
   <frame tileid="2070" duration="140"/>
   <frame tileid="1862" duration="140"/>
   <frame tileid="1758" duration="140"/>
  </animation>
 </tile>
 <tile id="1759">
  <animation>
   <frame tileid="1759" duration="280"/>
   <frame tileid="1863" duration="140"/>
   <frame tileid="1759" duration="2240"/>
   <frame tileid="1863" duration="140"/>
   <frame tileid="1967" duration="280"/>
   <frame tileid="2071" duration="140"/>
   <frame tileid="1863" duration="140"/>
  </animation>
 </tile>
 <tile id="1760">
  <animation>
   <frame tileid="1864" duration="140"/>
   <frame tileid="1760" duration="280"/>
   <frame tileid="1864" duration="140"/>
   <frame tileid="1760" duration="2240"/>
   <frame tileid="1864" duration="140"/>
   <frame tileid="1968" duration="280"/>
   <frame tileid="2072" duration="140"/>
  </animation>
 </tile>
 <tile id="1761">
  <animation>
   <frame tileid="2073" duration="140"/>
   <frame tileid="1865" duration="140"/>
   <frame tileid="1761" duration="280"/>
   <frame tileid="1865" duration="140"/>
   <frame tileid="1761" duration="2240"/>
   <frame tileid="1865" duration="140"/>
   <frame tileid="1969" duration="280"/>
  </animation>
 </tile>
 <tile id="1762">
  <animation>
   <frame tileid="1970" duration="140"/>
   <frame tileid="2074" duration="140"/>
   <frame tileid="1866" duration="140"/>
   <frame tileid="1762" duration="280"/>
   <frame tileid="1866" duration="140"/>
   <frame tileid="1762" duration="2240"/>
   <frame tileid="1866" duration="140"/>
   <frame tileid="1970" duration="140"/>
  </animation>
 </tile>
 <tile id="1763">
  <animation>
   <frame tileid="1971" duration="280"/>
   <frame tileid="2075" duration="140"/>
   <frame tileid="1867" duration="140"/>
   <frame tileid="1763" duration="280"/>
   <frame tileid="1867" duration="140"/>
   <frame tileid="1763" duration="2240"/>
   <frame tileid="1867" duration="140"/>
  </animation>
 </tile>
 <tile id="1764">
  <animation>
   <frame tileid="1868" duration="140"/>
   <frame tileid="1972" duration="280"/>
   <frame tileid="2076" duration="140"/>
   <frame tileid="1868" duration="140"/>
   <frame tileid="1764" duration="280"/>
   <frame tileid="1868" duration="140"/>
   <frame tileid="1764" duration="2240"/>
  </animation>
 </tile>
 <tile id="1765">
  <animation>
   <frame tileid="1765" duration="140"/>
   <frame tileid="1869" duration="140"/>
   <frame tileid="1973" duration="280"/>
   <frame tileid="2077" duration="140"/>
   <frame tileid="1869" duration="140"/>
   <frame tileid="1765" duration="280"/>
   <frame tileid="1869" duration="140"/>
   <frame tileid="1765" duration="2100"/>
  </animation>
 </tile>
 <tile id="1766">
  <animation>
   <frame tileid="1766" duration="280"/>
   <frame tileid="1870" duration="140"/>
   <frame tileid="1974" duration="280"/>
   <frame tileid="2078" duration="140"/>
   <frame tileid="1870" duration="140"/>
   <frame tileid="1766" duration="280"/>
   <frame tileid="1870" duration="140"/>
   <frame tileid="1766" duration="1960"/>
  </animation>
 </tile>
 <tile id="1768">
  <animation>
   <frame tileid="1768" duration="2100"/>
   <frame tileid="1872" duration="140"/>
   <frame tileid="1976" duration="280"/>
   <frame tileid="2080" duration="140"/>
   <frame tileid="1872" duration="140"/>
   <frame tileid="1768" duration="280"/>
   <frame tileid="1872" duration="140"/>
   <frame tileid="1768" duration="140"/>
  </animation>
 </tile>
 <tile id="1769">
  <animation>
   <frame tileid="1769" duration="2240"/>
   <frame tileid="1873" duration="140"/>
   <frame tileid="1977" duration="280"/>
   <frame tileid="2081" duration="140"/>
   <frame tileid="1873" duration="140"/>
   <frame tileid="1769" duration="280"/>
   <frame tileid="1873" duration="140"/>
  </animation>
 </tile>
 <tile id="1770">
  <animation>
   <frame tileid="1874" duration="140"/>
   <frame tileid="1770" duration="2240"/>
   <frame tileid="1874" duration="140"/>
   <frame tileid="1978" duration="280"/>
   <frame tileid="2082" duration="140"/>
   <frame tileid="1874" duration="140"/>
   <frame tileid="1770" duration="280"/>
  </animation>
 </tile>
 <tile id="1771">
  <animation>
   <frame tileid="1771" duration="140"/>
   <frame tileid="1875" duration="140"/>
   <frame tileid="1771" duration="2240"/>
   <frame tileid="1875" duration="140"/>
   <frame tileid="1979" duration="280"/>
   <frame tileid="2083" duration="140"/>
   <frame tileid="1875" duration="140"/>
   <frame tileid="1771" duration="140"/>
  </animation>
 </tile>
 <tile id="1772">
  <animation>
   <frame tileid="1772" duration="280"/>
   <frame tileid="1876" duration="140"/>
   <frame tileid="1772" duration="2240"/>
   <frame tileid="1876" duration="140"/>
   <frame tileid="1980" duration="280"/>
   <frame tileid="2084" duration="140"/>
   <frame tileid="1876" duration="140"/>
  </animation>
 </tile>
 <tile id="1773">
  <animation>
   <frame tileid="1877" duration="140"/>
   <frame tileid="1773" duration="280"/>
   <frame tileid="1877" duration="140"/>
   <frame tileid="1773" duration="2240"/>
   <frame tileid="1877" duration="140"/>
   <frame tileid="1981" duration="280"/>
   <frame tileid="2085" duration="140"/>
  </animation>
 </tile>
 <tile id="1774">
  <animation>
   <frame tileid="2086" duration="140"/>
   <frame tileid="1878" duration="140"/>
   <frame tileid="1774" duration="280"/>
   <frame tileid="1878" duration="140"/>
   <frame tileid="1774" duration="2240"/>
   <frame tileid="1878" duration="140"/>
   <frame tileid="1982" duration="280"/>
  </animation>
 </tile>
 <tile id="1775">
  <animation>
   <frame tileid="1983" duration="140"/>
   <frame tileid="2087" duration="140"/>
   <frame tileid="1879" duration="140"/>
   <frame tileid="1775" duration="280"/>
   <frame tileid="1879" duration="140"/>
   <frame tileid="1775" duration="2240"/>
   <frame tileid="1879" duration="140"/>
   <frame tileid="1983" duration="140"/>
  </animation>
 </tile>
 <tile id="1776">
  <animation>
   <frame tileid="1984" duration="280"/>
   <frame tileid="2088" duration="140"/>
   <frame tileid="1880" duration="140"/>
   <frame tileid="1776" duration="280"/>
   <frame tileid="1880" duration="140"/>
   <frame tileid="1776" duration="2240"/>
   <frame tileid="1880" duration="140"/>
  </animation>
 </tile>
 <tile id="1777">
  <animation>
   <frame tileid="1881" duration="140"/>
   <frame tileid="1985" duration="280"/>
   <frame tileid="2089" duration="140"/>
   <frame tileid="1881" duration="140"/>
   <frame tileid="1777" duration="280"/>
   <frame tileid="1881" duration="140"/>
   <frame tileid="1777" duration="2240"/>
  </animation>
 </tile>
 <tile id="1778">
  <animation>
   <frame tileid="1778" duration="140"/>
   <frame tileid="1882" duration="140"/>
   <frame tileid="1986" duration="280"/>
   <frame tileid="2090" duration="140"/>
   <frame tileid="1882" duration="140"/>
   <frame tileid="1778" duration="280"/>
   <frame tileid="1882" duration="140"/>
   <frame tileid="1778" duration="2100"/>
  </animation>
 </tile>
 <tile id="1779">
  <animation>
   <frame tileid="1779" duration="280"/>
   <frame tileid="1883" duration="140"/>
   <frame tileid="1987" duration="280"/>
   <frame tileid="2091" duration="140"/>
   <frame tileid="1883" duration="140"/>
   <frame tileid="1779" duration="280"/>
   <frame tileid="1883" duration="140"/>
   <frame tileid="1779" duration="1960"/>
  </animation>
 </tile>
 <tile id="1781">
  <animation>
   <frame tileid="1781" duration="2100"/>
   <frame tileid="1885" duration="140"/>
   <frame tileid="1989" duration="280"/>
   <frame tileid="2093" duration="140"/>
   <frame tileid="1885" duration="140"/>
   <frame tileid="1781" duration="280"/>
   <frame tileid="1885" duration="140"/>
   <frame tileid="1781" duration="140"/>
  </animation>
 </tile>
 <tile id="1782">
  <animation>
   <frame tileid="1782" duration="2240"/>
   <frame tileid="1886" duration="140"/>
   <frame tileid="1990" duration="280"/>
   <frame tileid="2094" duration="140"/>
   <frame tileid="1886" duration="140"/>
   <frame tileid="1782" duration="280"/>
   <frame tileid="1886" duration="140"/>
  </animation>
 </tile>
 <tile id="1783">
  <animation>
   <frame tileid="1887" duration="140"/>
   <frame tileid="1783" duration="2240"/>
   <frame tileid="1887" duration="140"/>
   <frame tileid="1991" duration="280"/>
   <frame tileid="2095" duration="140"/>
   <frame tileid="1887" duration="140"/>
   <frame tileid="1783" duration="280"/>
  </animation>
 </tile>
 <tile id="1784">
  <animation>
   <frame tileid="1784" duration="140"/>
   <frame tileid="1888" duration="140"/>
   <frame tileid="1784" duration="2240"/>
   <frame tileid="1888" duration="140"/>
   <frame tileid="1992" duration="280"/>
   <frame tileid="2096" duration="140"/>
   <frame tileid="1888" duration="140"/>
   <frame tileid="1784" duration="140"/>
  </animation>
 </tile>
 <tile id="1785">
  <animation>
   <frame tileid="1785" duration="280"/>
   <frame tileid="1889" duration="140"/>
   <frame tileid="1785" duration="2240"/>
   <frame tileid="1889" duration="140"/>
   <frame tileid="1993" duration="280"/>
   <frame tileid="2097" duration="140"/>
   <frame tileid="1889" duration="140"/>
  </animation>
 </tile>
 <tile id="1786">
  <animation>
   <frame tileid="1890" duration="140"/>
   <frame tileid="1786" duration="280"/>
   <frame tileid="1890" duration="140"/>
   <frame tileid="1786" duration="2240"/>
   <frame tileid="1890" duration="140"/>
   <frame tileid="1994" duration="280"/>
   <frame tileid="2098" duration="140"/>
  </animation>
 </tile>
 <tile id="1787">
  <animation>
   <frame tileid="2099" duration="140"/>
   <frame tileid="1891" duration="140"/>
   <frame tileid="1787" duration="280"/>
   <frame tileid="1891" duration="140"/>
   <frame tileid="1787" duration="2240"/>
   <frame tileid="1891" duration="140"/>
   <frame tileid="1995" duration="280"/>
  </animation>
 </tile>
 <tile id="1788">
  <animation>
   <frame tileid="1996" duration="140"/>
   <frame tileid="2100" duration="140"/>
   <frame tileid="1892" duration="140"/>
   <frame tileid="1788" duration="280"/>
   <frame tileid="1892" duration="140"/>
   <frame tileid="1788" duration="2240"/>
   <frame tileid="1892" duration="140"/>
   <frame tileid="1996" duration="140"/>
  </animation>
 </tile>
 <tile id="1789">
  <animation>
   <frame tileid="1997" duration="280"/>
   <frame tileid="2101" duration="140"/>
   <frame tileid="1893" duration="140"/>
   <frame tileid="1789" duration="280"/>
   <frame tileid="1893" duration="140"/>
   <frame tileid="1789" duration="2240"/>
   <frame tileid="1893" duration="140"/>
  </animation>
 </tile>
 <tile id="1790">
  <animation>
   <frame tileid="1894" duration="140"/>
   <frame tileid="1998" duration="280"/>
   <frame tileid="2102" duration="140"/>
   <frame tileid="1894" duration="140"/>
   <frame tileid="1790" duration="280"/>
   <frame tileid="1894" duration="140"/>
   <frame tileid="1790" duration="2240"/>
  </animation>
 </tile>
 <tile id="1791">
  <animation>
   <frame tileid="1791" duration="140"/>
   <frame tileid="1895" duration="140"/>
   <frame tileid="1999" duration="280"/>
   <frame tileid="2103" duration="140"/>
   <frame tileid="1895" duration="140"/>
   <frame tileid="1791" duration="280"/>
   <frame tileid="1895" duration="140"/>
   <frame tileid="1791" duration="2100"/>
  </animation>
 </tile>
 <tile id="1794">
  <animation>
   <frame tileid="1794" duration="2100"/>
   <frame tileid="1898" duration="140"/>
   <frame tileid="2002" duration="280"/>
   <frame tileid="2106" duration="140"/>
   <frame tileid="1898" duration="140"/>
   <frame tileid="1794" duration="280"/>
   <frame tileid="1898" duration="140"/>
   <frame tileid="1794" duration="140"/>
  </animation>
 </tile>
 <tile id="1795">
  <animation>
   <frame tileid="1795" duration="2240"/>
   <frame tileid="1899" duration="140"/>
   <frame tileid="2003" duration="280"/>
   <frame tileid="2107" duration="140"/>
   <frame tileid="1899" duration="140"/>
   <frame tileid="1795" duration="280"/>
   <frame tileid="1899" duration="140"/>
  </animation>
 </tile>
 <tile id="1796">
  <animation>
   <frame tileid="1900" duration="140"/>
   <frame tileid="1796" duration="2240"/>
   <frame tileid="1900" duration="140"/>
   <frame tileid="2004" duration="280"/>
   <frame tileid="2108" duration="140"/>
   <frame tileid="1900" duration="140"/>
   <frame tileid="1796" duration="280"/>
  </animation>
 </tile>
 <tile id="1797">
  <animation>
   <frame tileid="1797" duration="140"/>
   <frame tileid="1901" duration="140"/>
   <frame tileid="1797" duration="2240"/>
   <frame tileid="1901" duration="140"/>
   <frame tileid="2005" duration="280"/>
   <frame tileid="2109" duration="140"/>
   <frame tileid="1901" duration="140"/>
   <frame tileid="1797" duration="140"/>
  </animation>
 </tile>
 <tile id="1798">
  <animation>
   <frame tileid="1798" duration="280"/>
   <frame tileid="1902" duration="140"/>
   <frame tileid="1798" duration="2240"/>
   <frame tileid="1902" duration="140"/>
   <frame tileid="2006" duration="280"/>
   <frame tileid="2110" duration="140"/>
   <frame tileid="1902" duration="140"/>
  </animation>
 </tile>
 <tile id="1799">
  <animation>
   <frame tileid="1903" duration="140"/>
   <frame tileid="1799" duration="280"/>
   <frame tileid="1903" duration="140"/>
   <frame tileid="1799" duration="2240"/>
   <frame tileid="1903" duration="140"/>
   <frame tileid="2007" duration="280"/>
   <frame tileid="2111" duration="140"/>
  </animation>
 </tile>
 <tile id="1800">
  <animation>
   <frame tileid="2112" duration="140"/>
   <frame tileid="1904" duration="140"/>
   <frame tileid="1800" duration="280"/>
   <frame tileid="1904" duration="140"/>
   <frame tileid="1800" duration="2240"/>
   <frame tileid="1904" duration="140"/>
   <frame tileid="2008" duration="280"/>
  </animation>
 </tile>
 <tile id="1801">
  <animation>
   <frame tileid="2009" duration="140"/>
   <frame tileid="2113" duration="140"/>
   <frame tileid="1905" duration="140"/>
   <frame tileid="1801" duration="280"/>
   <frame tileid="1905" duration="140"/>
   <frame tileid="1801" duration="2240"/>
   <frame tileid="1905" duration="140"/>
   <frame tileid="2009" duration="140"/>
  </animation>
 </tile>
 <tile id="1802">
  <animation>
   <frame tileid="2010" duration="280"/>
   <frame tileid="2114" duration="140"/>
   <frame tileid="1906" duration="140"/>
   <frame tileid="1802" duration="280"/>
   <frame tileid="1906" duration="140"/>
   <frame tileid="1802" duration="2240"/>
   <frame tileid="1906" duration="140"/>
  </animation>
 </tile>
 <tile id="1803">
  <animation>
   <frame tileid="1907" duration="140"/>
   <frame tileid="2011" duration="280"/>
   <frame tileid="2115" duration="140"/>
   <frame tileid="1907" duration="140"/>
   <frame tileid="1803" duration="280"/>
   <frame tileid="1907" duration="140"/>
   <frame tileid="1803" duration="2240"/>
  </animation>
 </tile>
 <tile id="1804">
  <animation>
   <frame tileid="1804" duration="140"/>
   <frame tileid="1908" duration="140"/>
   <frame tileid="2012" duration="280"/>
   <frame tileid="2116" duration="140"/>
   <frame tileid="1908" duration="140"/>
   <frame tileid="1804" duration="280"/>
   <frame tileid="1908" duration="140"/>
   <frame tileid="1804" duration="2100"/>
  </animation>
 </tile>
 <tile id="1807">
  <animation>
   <frame tileid="1807" duration="2100"/>
   <frame tileid="1911" duration="140"/>
   <frame tileid="2015" duration="280"/>
   <frame tileid="2119" duration="140"/>
   <frame tileid="1911" duration="140"/>
   <frame tileid="1807" duration="280"/>
   <frame tileid="1911" duration="140"/>
   <frame tileid="1807" duration="140"/>
  </animation>
 </tile>
 <tile id="1808">
  <animation>
   <frame tileid="1808" duration="2240"/>
   <frame tileid="1912" duration="140"/>
   <frame tileid="2016" duration="280"/>
   <frame tileid="2120" duration="140"/>
   <frame tileid="1912" duration="140"/>
   <frame tileid="1808" duration="280"/>
   <frame tileid="1912" duration="140"/>
  </animation>
 </tile>
 <tile id="1809">
  <animation>
   <frame tileid="1913" duration="140"/>
   <frame tileid="1809" duration="2240"/>
   <frame tileid="1913" duration="140"/>
   <frame tileid="2017" duration="280"/>
   <frame tileid="2121" duration="140"/>
   <frame tileid="1913" duration="140"/>
   <frame tileid="1809" duration="280"/>
  </animation>
 </tile>
 <tile id="1810">
  <animation>
   <frame tileid="1810" duration="140"/>
   <frame tileid="1914" duration="140"/>
   <frame tileid="1810" duration="2240"/>
   <frame tileid="1914" duration="140"/>
   <frame tileid="2018" duration="280"/>
   <frame tileid="2122" duration="140"/>
   <frame tileid="1914" duration="140"/>
   <frame tileid="1810" duration="140"/>
  </animation>
 </tile>
 <tile id="1811">
  <animation>
   <frame tileid="1811" duration="280"/>
   <frame tileid="1915" duration="140"/>
   <frame tileid="1811" duration="2240"/>
   <frame tileid="1915" duration="140"/>
   <frame tileid="2019" duration="280"/>
   <frame tileid="2123" duration="140"/>
   <frame tileid="1915" duration="140"/>
  </animation>
 </tile>
 <tile id="1812">
  <animation>
   <frame tileid="1916" duration="140"/>
   <frame tileid="1812" duration="280"/>
   <frame tileid="1916" duration="140"/>
   <frame tileid="1812" duration="2240"/>
   <frame tileid="1916" duration="140"/>
   <frame tileid="2020" duration="280"/>
   <frame tileid="2124" duration="140"/>
  </animation>
 </tile>
 <tile id="1813">
  <animation>
   <frame tileid="2125" duration="140"/>
   <frame tileid="1917" duration="140"/>
   <frame tileid="1813" duration="280"/>
   <frame tileid="1917" duration="140"/>
   <frame tileid="1813" duration="2240"/>
   <frame tileid="1917" duration="140"/>
   <frame tileid="2021" duration="280"/>
  </animation>
 </tile>
 <tile id="1814">
  <animation>
   <frame tileid="2022" duration="140"/>
   <frame tileid="2126" duration="140"/>
   <frame tileid="1918" duration="140"/>
   <frame tileid="1814" duration="280"/>
   <frame tileid="1918" duration="140"/>
   <frame tileid="1814" duration="2240"/>
   <frame tileid="1918" duration="140"/>
   <frame tileid="2022" duration="140"/>
  </animation>
 </tile>
 <tile id="1815">
  <animation>
   <frame tileid="2023" duration="280"/>
   <frame tileid="2127" duration="140"/>
   <frame tileid="1919" duration="140"/>
   <frame tileid="1815" duration="280"/>
   <frame tileid="1919" duration="140"/>
   <frame tileid="1815" duration="2240"/>
   <frame tileid="1919" duration="140"/>
  </animation>
 </tile>
 <tile id="2133">
  <animation>
   <frame tileid="2133" duration="2240"/>
   <frame tileid="2181" duration="140"/>
   <frame tileid="2229" duration="280"/>
   <frame tileid="2277" duration="140"/>
   <frame tileid="2181" duration="140"/>
   <frame tileid="2133" duration="280"/>
   <frame tileid="2181" duration="140"/>
  </animation>
 </tile>
 <tile id="2134">
  <animation>
   <frame tileid="2182" duration="140"/>
   <frame tileid="2134" duration="2240"/>
   <frame tileid="2182" duration="140"/>
   <frame tileid="2230" duration="280"/>
   <frame tileid="2278" duration="140"/>
   <frame tileid="2182" duration="140"/>
   <frame tileid="2134" duration="280"/>
  </animation>
 </tile>
 <tile id="2135">
  <animation>
   <frame tileid="2135" duration="140"/>
   <frame tileid="2183" duration="140"/>
   <frame tileid="2135" duration="2240"/>
   <frame tileid="2183" duration="140"/>
   <frame tileid="2231" duration="280"/>
   <frame tileid="2279" duration="140"/>
   <frame tileid="2183" duration="140"/>
   <frame tileid="2135" duration="140"/>
  </animation>
 </tile>
 <tile id="2136">
  <animation>
   <frame tileid="2136" duration="280"/>
   <frame tileid="2184" duration="140"/>
   <frame tileid="2136" duration="2240"/>
   <frame tileid="2184" duration="140"/>
   <frame tileid="2232" duration="280"/>
   <frame tileid="2280" duration="140"/>
   <frame tileid="2184" duration="140"/>
  </animation>
 </tile>
 <tile id="2137">
  <animation>
   <frame tileid="2185" duration="140"/>
   <frame tileid="2137" duration="280"/>
   <frame tileid="2185" duration="140"/>
   <frame tileid="2137" duration="2240"/>
   <frame tileid="2185" duration="140"/>
   <frame tileid="2233" duration="280"/>
   <frame tileid="2281" duration="140"/>
  </animation>
 </tile>
 <tile id="2138">
  <animation>
   <frame tileid="2282" duration="140"/>
   <frame tileid="2186" duration="140"/>
   <frame tileid="2138" duration="280"/>
   <frame tileid="2186" duration="140"/>
   <frame tileid="2138" duration="2240"/>
   <frame tileid="2186" duration="140"/>
   <frame tileid="2234" duration="280"/>
  </animation>
 </tile>
 <tile id="2139">
  <animation>
   <frame tileid="2235" duration="140"/>
   <frame tileid="2283" duration="140"/>
   <frame tileid="2187" duration="140"/>
   <frame tileid="2139" duration="280"/>
   <frame tileid="2187" duration="140"/>
   <frame tileid="2139" duration="2240"/>
   <frame tileid="2187" duration="140"/>
   <frame tileid="2235" duration="140"/>
  </animation>
 </tile>
 <tile id="2141">
  <animation>
   <frame tileid="2141" duration="2240"/>
   <frame tileid="2189" duration="140"/>
   <frame tileid="2237" duration="280"/>
   <frame tileid="2285" duration="140"/>
   <frame tileid="2189" duration="140"/>
   <frame tileid="2141" duration="280"/>
   <frame tileid="2189" duration="140"/>
  </animation>
 </tile>
 <tile id="2142">
  <animation>
   <frame tileid="2190" duration="140"/>
   <frame tileid="2142" duration="2240"/>
   <frame tileid="2190" duration="140"/>
   <frame tileid="2238" duration="280"/>
   <frame tileid="2286" duration="140"/>
   <frame tileid="2190" duration="140"/>
   <frame tileid="2142" duration="280"/>
  </animation>
 </tile>
 <tile id="2143">
  <animation>
   <frame tileid="2143" duration="140"/>
   <frame tileid="2191" duration="140"/>
   <frame tileid="2143" duration="2240"/>
   <frame tileid="2191" duration="140"/>
   <frame tileid="2239" duration="280"/>
   <frame tileid="2287" duration="140"/>
   <frame tileid="2191" duration="140"/>
   <frame tileid="2143" duration="140"/>
  </animation>
 </tile>
 <tile id="2144">
  <animation>
   <frame tileid="2144" duration="280"/>
   <frame tileid="2192" duration="140"/>
   <frame tileid="2144" duration="2240"/>
   <frame tileid="2192" duration="140"/>
   <frame tileid="2240" duration="280"/>
   <frame tileid="2288" duration="140"/>
   <frame tileid="2192" duration="140"/>
  </animation>
 </tile>
 <tile id="2145">
  <animation>
   <frame tileid="2193" duration="140"/>
   <frame tileid="2145" duration="280"/>
   <frame tileid="2193" duration="140"/>
   <frame tileid="2145" duration="2240"/>
   <frame tileid="2193" duration="140"/>
   <frame tileid="2241" duration="280"/>
   <frame tileid="2289" duration="140"/>
  </animation>
 </tile>
 <tile id="2146">
  <animation>
   <frame tileid="2290" duration="140"/>
   <frame tileid="2194" duration="140"/>
   <frame tileid="2146" duration="280"/>
   <frame tileid="2194" duration="140"/>
   <frame tileid="2146" duration="2240"/>
   <frame tileid="2194" duration="140"/>
   <frame tileid="2242" duration="280"/>
  </animation>
 </tile>
 <tile id="2147">
  <animation>
   <frame tileid="2243" duration="140"/>
   <frame tileid="2291" duration="140"/>
   <frame tileid="2195" duration="140"/>
   <frame tileid="2147" duration="280"/>
   <frame tileid="2195" duration="140"/>
   <frame tileid="2147" duration="2240"/>
   <frame tileid="2195" duration="140"/>
   <frame tileid="2243" duration="140"/>
  </animation>
 </tile>
 <tile id="2149">
  <animation>
   <frame tileid="2149" duration="2240"/>
   <frame tileid="2197" duration="140"/>
   <frame tileid="2245" duration="280"/>
   <frame tileid="2293" duration="140"/>
   <frame tileid="2197" duration="140"/>
   <frame tileid="2149" duration="280"/>
   <frame tileid="2197" duration="140"/>
  </animation>
 </tile>
 <tile id="2150">
  <animation>
   <frame tileid="2198" duration="140"/>
   <frame tileid="2150" duration="2240"/>
   <frame tileid="2198" duration="140"/>
   <frame tileid="2246" duration="280"/>
   <frame tileid="2294" duration="140"/>
   <frame tileid="2198" duration="140"/>
   <frame tileid="2150" duration="280"/>
  </animation>
 </tile>
 <tile id="2151">
  <animation>
   <frame tileid="2151" duration="140"/>
   <frame tileid="2199" duration="140"/>
   <frame tileid="2151" duration="2240"/>
   <frame tileid="2199" duration="140"/>
   <frame tileid="2247" duration="280"/>
   <frame tileid="2295" duration="140"/>
   <frame tileid="2199" duration="140"/>
   <frame tileid="2151" duration="140"/>
  </animation>
 </tile>
 <tile id="2152">
  <animation>
   <frame tileid="2152" duration="280"/>
   <frame tileid="2200" duration="140"/>
   <frame tileid="2152" duration="2240"/>
   <frame tileid="2200" duration="140"/>
   <frame tileid="2248" duration="280"/>
   <frame tileid="2296" duration="140"/>
   <frame tileid="2200" duration="140"/>
  </animation>
 </tile>
 <tile id="2153">
  <animation>
   <frame tileid="2201" duration="140"/>
   <frame tileid="2153" duration="280"/>
   <frame tileid="2201" duration="140"/>
   <frame tileid="2153" duration="2240"/>
   <frame tileid="2201" duration="140"/>
   <frame tileid="2249" duration="280"/>
   <frame tileid="2297" duration="140"/>
  </animation>
 </tile>
 <tile id="2154">
  <animation>
   <frame tileid="2298" duration="140"/>
   <frame tileid="2202" duration="140"/>
   <frame tileid="2154" duration="280"/>
   <frame tileid="2202" duration="140"/>
   <frame tileid="2154" duration="2240"/>
   <frame tileid="2202" duration="140"/>
   <frame tileid="2250" duration="280"/>
  </animation>
 </tile>
 <tile id="2156">
  <animation>
   <frame tileid="2156" duration="2100"/>
   <frame tileid="2204" duration="140"/>
   <frame tileid="2252" duration="280"/>
   <frame tileid="2300" duration="140"/>
   <frame tileid="2204" duration="140"/>
   <frame tileid="2156" duration="280"/>
   <frame tileid="2204" duration="140"/>
   <frame tileid="2156" duration="140"/>
  </animation>
 </tile>
 <tile id="2157">
  <animation>
   <frame tileid="2157" duration="2240"/>
   <frame tileid="2205" duration="140"/>
   <frame tileid="2253" duration="280"/>
   <frame tileid="2301" duration="140"/>
   <frame tileid="2205" duration="140"/>
   <frame tileid="2157" duration="280"/>
   <frame tileid="2205" duration="140"/>
  </animation>
 </tile>
 <tile id="2158">
  <animation>
   <frame tileid="2206" duration="140"/>
   <frame tileid="2158" duration="2240"/>
   <frame tileid="2206" duration="140"/>
   <frame tileid="2254" duration="280"/>
   <frame tileid="2302" duration="140"/>
   <frame tileid="2206" duration="140"/>
   <frame tileid="2158" duration="280"/>
  </animation>
 </tile>
 <tile id="2159">
  <animation>
   <frame tileid="2159" duration="140"/>
   <frame tileid="2207" duration="140"/>
   <frame tileid="2159" duration="2240"/>
   <frame tileid="2207" duration="140"/>
   <frame tileid="2255" duration="280"/>
   <frame tileid="2303" duration="140"/>
   <frame tileid="2207" duration="140"/>
   <frame tileid="2159" duration="140"/>
  </animation>
 </tile>
 <tile id="2160">
  <animation>
   <frame tileid="2160" duration="280"/>
   <frame tileid="2208" duration="140"/>
   <frame tileid="2160" duration="2240"/>
   <frame tileid="2208" duration="140"/>
   <frame tileid="2256" duration="280"/>
   <frame tileid="2304" duration="140"/>
   <frame tileid="2208" duration="140"/>
  </animation>
 </tile>
 <tile id="2161">
  <animation>
   <frame tileid="2209" duration="140"/>
   <frame tileid="2161" duration="280"/>
   <frame tileid="2209" duration="140"/>
   <frame tileid="2161" duration="2240"/>
   <frame tileid="2209" duration="140"/>
   <frame tileid="2257" duration="280"/>
   <frame tileid="2305" duration="140"/>
  </animation>
 </tile>
 <tile id="2162">
  <animation>
   <frame tileid="2306" duration="140"/>
   <frame tileid="2210" duration="140"/>
   <frame tileid="2162" duration="280"/>
   <frame tileid="2210" duration="140"/>
   <frame tileid="2162" duration="2240"/>
   <frame tileid="2210" duration="140"/>
   <frame tileid="2258" duration="280"/>
  </animation>
 </tile>
 <tile id="2164">
  <animation>
   <frame tileid="2164" duration="2100"/>
   <frame tileid="2212" duration="140"/>
   <frame tileid="2260" duration="280"/>
   <frame tileid="2308" duration="140"/>
   <frame tileid="2212" duration="140"/>
   <frame tileid="2164" duration="280"/>
   <frame tileid="2212" duration="140"/>
   <frame tileid="2164" duration="140"/>
  </animation>
 </tile>
 <tile id="2165">
  <animation>
   <frame tileid="2165" duration="2240"/>
   <frame tileid="2213" duration="140"/>
   <frame tileid="2261" duration="280"/>
   <frame tileid="2309" duration="140"/>
   <frame tileid="2213" duration="140"/>
   <frame tileid="2165" duration="280"/>
   <frame tileid="2213" duration="140"/>
  </animation>
 </tile>
 <tile id="2166">
  <animation>
   <frame tileid="2214" duration="140"/>
   <frame tileid="2166" duration="2240"/>
   <frame tileid="2214" duration="140"/>
   <frame tileid="2262" duration="280"/>
   <frame tileid="2310" duration="140"/>
   <frame tileid="2214" duration="140"/>
   <frame tileid="2166" duration="280"/>
  </animation>
 </tile>
 <tile id="2167">
  <animation>
   <frame tileid="2167" duration="140"/>
   <frame tileid="2215" duration="140"/>
   <frame tileid="2167" duration="2240"/>
   <frame tileid="2215" duration="140"/>
   <frame tileid="2263" duration="280"/>
   <frame tileid="2311" duration="140"/>
   <frame tileid="2215" duration="140"/>
   <frame tileid="2167" duration="140"/>
  </animation>
 </tile>
 <tile id="2168">
  <animation>
   <frame tileid="2168" duration="280"/>
   <frame tileid="2216" duration="140"/>
   <frame tileid="2168" duration="2240"/>
   <frame tileid="2216" duration="140"/>
   <frame tileid="2264" duration="280"/>
   <frame tileid="2312" duration="140"/>
   <frame tileid="2216" duration="140"/>
  </animation>
 </tile>
 <tile id="2169">
  <animation>
   <frame tileid="2217" duration="140"/>
   <frame tileid="2169" duration="280"/>
   <frame tileid="2217" duration="140"/>
   <frame tileid="2169" duration="2240"/>
   <frame tileid="2217" duration="140"/>
   <frame tileid="2265" duration="280"/>
   <frame tileid="2313" duration="140"/>
  </animation>
 </tile>
 <tile id="2170">
  <animation>
   <frame tileid="2314" duration="140"/>
   <frame tileid="2218" duration="140"/>
   <frame tileid="2170" duration="280"/>
   <frame tileid="2218" duration="140"/>
   <frame tileid="2170" duration="2240"/>
   <frame tileid="2218" duration="140"/>
   <frame tileid="2266" duration="280"/>
  </animation>
 </tile>
 <tile id="2172">
  <animation>
   <frame tileid="2172" duration="2100"/>
   <frame tileid="2220" duration="140"/>
   <frame tileid="2268" duration="280"/>
   <frame tileid="2316" duration="140"/>
   <frame tileid="2220" duration="140"/>
   <frame tileid="2172" duration="280"/>
   <frame tileid="2220" duration="140"/>
   <frame tileid="2172" duration="140"/>
  </animation>
 </tile>
 <tile id="2173">
  <animation>
   <frame tileid="2173" duration="2240"/>
   <frame tileid="2221" duration="140"/>
   <frame tileid="2269" duration="280"/>
   <frame tileid="2317" duration="140"/>
   <frame tileid="2221" duration="140"/>
   <frame tileid="2173" duration="280"/>
   <frame tileid="2221" duration="140"/>
  </animation>
 </tile>
 <tile id="2174">
  <animation>
   <frame tileid="2222" duration="140"/>
   <frame tileid="2174" duration="2240"/>
   <frame tileid="2222" duration="140"/>
   <frame tileid="2270" duration="280"/>
   <frame tileid="2318" duration="140"/>
   <frame tileid="2222" duration="140"/>
   <frame tileid="2174" duration="280"/>
  </animation>
 </tile>
 <tile id="2175">
  <animation>
   <frame tileid="2175" duration="140"/>
   <frame tileid="2223" duration="140"/>
   <frame tileid="2175" duration="2240"/>
   <frame tileid="2223" duration="140"/>
   <frame tileid="2271" duration="280"/>
   <frame tileid="2319" duration="140"/>
   <frame tileid="2223" duration="140"/>
   <frame tileid="2175" duration="140"/>
  </animation>
 </tile>
 <tile id="2176">
  <animation>
   <frame tileid="2176" duration="280"/>
   <frame tileid="2224" duration="140"/>
   <frame tileid="2176" duration="2240"/>
   <frame tileid="2224" duration="140"/>
   <frame tileid="2272" duration="280"/>
   <frame tileid="2320" duration="140"/>
   <frame tileid="2224" duration="140"/>
  </animation>
 </tile>
 <tile id="2177">
  <animation>
   <frame tileid="2225" duration="140"/>
   <frame tileid="2177" duration="280"/>
   <frame tileid="2225" duration="140"/>
   <frame tileid="2177" duration="2240"/>
   <frame tileid="2225" duration="140"/>
   <frame tileid="2273" duration="280"/>
   <frame tileid="2321" duration="140"/>
  </animation>
 </tile>
 <tile id="2178">
  <animation>
   <frame tileid="2322" duration="140"/>
   <frame tileid="2226" duration="140"/>
   <frame tileid="2178" duration="280"/>
   <frame tileid="2226" duration="140"/>
   <frame tileid="2178" duration="2240"/>
   <frame tileid="2226" duration="140"/>
   <frame tileid="2274" duration="280"/>
  </animation>
 </tile>
 <tile id="2324">
  <animation>
   <frame tileid="2324" duration="2100"/>
   <frame tileid="2372" duration="140"/>
   <frame tileid="2420" duration="280"/>
   <frame tileid="2468" duration="140"/>
   <frame tileid="2372" duration="140"/>
   <frame tileid="2324" duration="280"/>
   <frame tileid="2372" duration="140"/>
   <frame tileid="2324" duration="140"/>
  </animation>
 </tile>
 <tile id="2325">
  <animation>
   <frame tileid="2325" duration="2240"/>
   <frame tileid="2373" duration="140"/>
   <frame tileid="2421" duration="280"/>
   <frame tileid="2469" duration="140"/>
   <frame tileid="2373" duration="140"/>
   <frame tileid="2325" duration="280"/>
   <frame tileid="2373" duration="140"/>
  </animation>
 </tile>
 <tile id="2326">
  <animation>
   <frame tileid="2374" duration="140"/>
   <frame tileid="2326" duration="2240"/>
   <frame tileid="2374" duration="140"/>
   <frame tileid="2422" duration="280"/>
   <frame tileid="2470" duration="140"/>
   <frame tileid="2374" duration="140"/>
   <frame tileid="2326" duration="280"/>
  </animation>
 </tile>
 <tile id="2327">
  <animation>
   <frame tileid="2327" duration="140"/>
   <frame tileid="2375" duration="140"/>
   <frame tileid="2327" duration="2240"/>
   <frame tileid="2375" duration="140"/>
   <frame tileid="2423" duration="280"/>
   <frame tileid="2471" duration="140"/>
   <frame tileid="2375" duration="140"/>
   <frame tileid="2327" duration="140"/>
  </animation>
 </tile>
 <tile id="2332">
  <animation>
   <frame tileid="2332" duration="2100"/>
   <frame tileid="2380" duration="140"/>
   <frame tileid="2428" duration="280"/>
   <frame tileid="2476" duration="140"/>
   <frame tileid="2380" duration="140"/>
   <frame tileid="2332" duration="280"/>
   <frame tileid="2380" duration="140"/>
   <frame tileid="2332" duration="140"/>
  </animation>
 </tile>
 <tile id="2333">
  <animation>
   <frame tileid="2333" duration="2240"/>
   <frame tileid="2381" duration="140"/>
   <frame tileid="2429" duration="280"/>
   <frame tileid="2477" duration="140"/>
   <frame tileid="2381" duration="140"/>
   <frame tileid="2333" duration="280"/>
   <frame tileid="2381" duration="140"/>
  </animation>
 </tile>
 <tile id="2334">
  <animation>
   <frame tileid="2382" duration="140"/>
   <frame tileid="2334" duration="2240"/>
   <frame tileid="2382" duration="140"/>
   <frame tileid="2430" duration="280"/>
   <frame tileid="2478" duration="140"/>
   <frame tileid="2382" duration="140"/>
   <frame tileid="2334" duration="280"/>
  </animation>
 </tile>
 <tile id="2335">
  <animation>
   <frame tileid="2335" duration="140"/>
   <frame tileid="2383" duration="140"/>
   <frame tileid="2335" duration="2240"/>
   <frame tileid="2383" duration="140"/>
   <frame tileid="2431" duration="280"/>
   <frame tileid="2479" duration="140"/>
   <frame tileid="2383" duration="140"/>
   <frame tileid="2335" duration="140"/>
  </animation>
 </tile>
 <tile id="2336">
  <animation>
   <frame tileid="2336" duration="280"/>
   <frame tileid="2384" duration="140"/>
   <frame tileid="2336" duration="2240"/>
   <frame tileid="2384" duration="140"/>
   <frame tileid="2432" duration="280"/>
   <frame tileid="2480" duration="140"/>
   <frame tileid="2384" duration="140"/>
  </animation>
 </tile>
 <tile id="2337">
  <animation>
   <frame tileid="2385" duration="140"/>
   <frame tileid="2337" duration="280"/>
   <frame tileid="2385" duration="140"/>
   <frame tileid="2337" duration="2240"/>
   <frame tileid="2385" duration="140"/>
   <frame tileid="2433" duration="280"/>
   <frame tileid="2481" duration="140"/>
  </animation>
 </tile>
 <tile id="2338">
  <animation>
   <frame tileid="2482" duration="140"/>
   <frame tileid="2386" duration="140"/>
   <frame tileid="2338" duration="280"/>
   <frame tileid="2386" duration="140"/>
   <frame tileid="2338" duration="2240"/>
   <frame tileid="2386" duration="140"/>
   <frame tileid="2434" duration="280"/>
  </animation>
 </tile>
 <tile id="2340">
  <animation>
   <frame tileid="2340" duration="2100"/>
   <frame tileid="2388" duration="140"/>
   <frame tileid="2436" duration="280"/>
   <frame tileid="2484" duration="140"/>
   <frame tileid="2388" duration="140"/>
   <frame tileid="2340" duration="280"/>
   <frame tileid="2388" duration="140"/>
   <frame tileid="2340" duration="140"/>
  </animation>
 </tile>
 <tile id="2341">
  <animation>
   <frame tileid="2341" duration="2240"/>
   <frame tileid="2389" duration="140"/>
   <frame tileid="2437" duration="280"/>
   <frame tileid="2485" duration="140"/>
   <frame tileid="2389" duration="140"/>
   <frame tileid="2341" duration="280"/>
   <frame tileid="2389" duration="140"/>
  </animation>
 </tile>
 <tile id="2342">
  <animation>
   <frame tileid="2390" duration="140"/>
   <frame tileid="2342" duration="2240"/>
   <frame tileid="2390" duration="140"/>
   <frame tileid="2438" duration="280"/>
   <frame tileid="2486" duration="140"/>
   <frame tileid="2390" duration="140"/>
   <frame tileid="2342" duration="280"/>
  </animation>
 </tile>
 <tile id="2343">
  <animation>
   <frame tileid="2343" duration="140"/>
   <frame tileid="2391" duration="140"/>
   <frame tileid="2343" duration="2240"/>
   <frame tileid="2391" duration="140"/>
   <frame tileid="2439" duration="280"/>
   <frame tileid="2487" duration="140"/>
   <frame tileid="2391" duration="140"/>
   <frame tileid="2343" duration="140"/>
  </animation>
 </tile>
 <tile id="2344">
  <animation>
   <frame tileid="2344" duration="280"/>
   <frame tileid="2392" duration="140"/>
   <frame tileid="2344" duration="2240"/>
   <frame tileid="2392" duration="140"/>
   <frame tileid="2440" duration="280"/>
   <frame tileid="2488" duration="140"/>
   <frame tileid="2392" duration="140"/>
  </animation>
 </tile>
 <tile id="2345">
  <animation>
   <frame tileid="2393" duration="140"/>
   <frame tileid="2345" duration="280"/>
   <frame tileid="2393" duration="140"/>
   <frame tileid="2345" duration="2240"/>
   <frame tileid="2393" duration="140"/>
   <frame tileid="2441" duration="280"/>
   <frame tileid="2489" duration="140"/>
  </animation>
 </tile>
 <tile id="2346">
  <animation>
   <frame tileid="2490" duration="140"/>
   <frame tileid="2394" duration="140"/>
   <frame tileid="2346" duration="280"/>
   <frame tileid="2394" duration="140"/>
   <frame tileid="2346" duration="2240"/>
   <frame tileid="2394" duration="140"/>
   <frame tileid="2442" duration="280"/>
  </animation>
 </tile>
 <tile id="2349">
  <animation>
   <frame tileid="2349" duration="2240"/>
   <frame tileid="2397" duration="140"/>
   <frame tileid="2445" duration="280"/>
   <frame tileid="2493" duration="140"/>
   <frame tileid="2397" duration="140"/>
   <frame tileid="2349" duration="280"/>
   <frame tileid="2397" duration="140"/>
  </animation>
 </tile>
 <tile id="2350">
  <animation>
   <frame tileid="2398" duration="140"/>
   <frame tileid="2350" duration="2240"/>
   <frame tileid="2398" duration="140"/>
   <frame tileid="2446" duration="280"/>
   <frame tileid="2494" duration="140"/>
   <frame tileid="2398" duration="140"/>
   <frame tileid="2350" duration="280"/>
  </animation>
 </tile>
 <tile id="2351">
  <animation>
   <frame tileid="2351" duration="140"/>
   <frame tileid="2399" duration="140"/>
   <frame tileid="2351" duration="2240"/>
   <frame tileid="2399" duration="140"/>
   <frame tileid="2447" duration="280"/>
   <frame tileid="2495" duration="140"/>
   <frame tileid="2399" duration="140"/>
   <frame tileid="2351" duration="140"/>
  </animation>
 </tile>
 <tile id="2352">
  <animation>
   <frame tileid="2352" duration="280"/>
   <frame tileid="2400" duration="140"/>
   <frame tileid="2352" duration="2240"/>
   <frame tileid="2400" duration="140"/>
   <frame tileid="2448" duration="280"/>
   <frame tileid="2496" duration="140"/>
   <frame tileid="2400" duration="140"/>
  </animation>
 </tile>
 <tile id="2353">
  <animation>
   <frame tileid="2401" duration="140"/>
   <frame tileid="2353" duration="280"/>
   <frame tileid="2401" duration="140"/>
   <frame tileid="2353" duration="2240"/>
   <frame tileid="2401" duration="140"/>
   <frame tileid="2449" duration="280"/>
   <frame tileid="2497" duration="140"/>
  </animation>
 </tile>
 <tile id="2354">
  <animation>
   <frame tileid="2498" duration="140"/>
   <frame tileid="2402" duration="140"/>
   <frame tileid="2354" duration="280"/>
   <frame tileid="2402" duration="140"/>
   <frame tileid="2354" duration="2240"/>
   <frame tileid="2402" duration="140"/>
   <frame tileid="2450" duration="280"/>
  </animation>
 </tile>
 <tile id="2355">
  <animation>
   <frame tileid="2451" duration="140"/>
   <frame tileid="2499" duration="140"/>
   <frame tileid="2403" duration="140"/>
   <frame tileid="2355" duration="280"/>
   <frame tileid="2403" duration="140"/>
   <frame tileid="2355" duration="2240"/>
   <frame tileid="2403" duration="140"/>
   <frame tileid="2451" duration="140"/>
  </animation>
 </tile>
 <tile id="2357">
  <animation>
   <frame tileid="2357" duration="2240"/>
   <frame tileid="2405" duration="140"/>
   <frame tileid="2453" duration="280"/>
   <frame tileid="2501" duration="140"/>
   <frame tileid="2405" duration="140"/>
   <frame tileid="2357" duration="280"/>
   <frame tileid="2405" duration="140"/>
  </animation>
 </tile>
 <tile id="2358">
  <animation>
   <frame tileid="2406" duration="140"/>
   <frame tileid="2358" duration="2240"/>
   <frame tileid="2406" duration="140"/>
   <frame tileid="2454" duration="280"/>
   <frame tileid="2502" duration="140"/>
   <frame tileid="2406" duration="140"/>
   <frame tileid="2358" duration="280"/>
  </animation>
 </tile>
 <tile id="2359">
  <animation>
   <frame tileid="2359" duration="140"/>
   <frame tileid="2407" duration="140"/>
   <frame tileid="2359" duration="2240"/>
   <frame tileid="2407" duration="140"/>
   <frame tileid="2455" duration="280"/>
   <frame tileid="2503" duration="140"/>
   <frame tileid="2407" duration="140"/>
   <frame tileid="2359" duration="140"/>
  </animation>
 </tile>
 <tile id="2360">
  <animation>
   <frame tileid="2360" duration="280"/>
   <frame tileid="2408" duration="140"/>
   <frame tileid="2360" duration="2240"/>
   <frame tileid="2408" duration="140"/>
   <frame tileid="2456" duration="280"/>
   <frame tileid="2504" duration="140"/>
   <frame tileid="2408" duration="140"/>
  </animation>
 </tile>
 <tile id="2361">
  <animation>
   <frame tileid="2409" duration="140"/>
   <frame tileid="2361" duration="280"/>
   <frame tileid="2409" duration="140"/>
   <frame tileid="2361" duration="2240"/>
   <frame tileid="2409" duration="140"/>
   <frame tileid="2457" duration="280"/>
   <frame tileid="2505" duration="140"/>
  </animation>
 </tile>
 <tile id="2362">
  <animation>
   <frame tileid="2506" duration="140"/>
   <frame tileid="2410" duration="140"/>
   <frame tileid="2362" duration="280"/>
   <frame tileid="2410" duration="140"/>
   <frame tileid="2362" duration="2240"/>
   <frame tileid="2410" duration="140"/>
   <frame tileid="2458" duration="280"/>
  </animation>
 </tile>
 <tile id="2363">
  <animation>
   <frame tileid="2459" duration="140"/>
   <frame tileid="2507" duration="140"/>
   <frame tileid="2411" duration="140"/>
   <frame tileid="2363" duration="280"/>
   <frame tileid="2411" duration="140"/>
   <frame tileid="2363" duration="2240"/>
   <frame tileid="2411" duration="140"/>
   <frame tileid="2459" duration="140"/>
  </animation>
 </tile>
 <tile id="2366">
  <animation>
   <frame tileid="2414" duration="140"/>
   <frame tileid="2366" duration="2240"/>
   <frame tileid="2414" duration="140"/>
   <frame tileid="2462" duration="280"/>
   <frame tileid="2510" duration="140"/>
   <frame tileid="2414" duration="140"/>
   <frame tileid="2366" duration="280"/>
  </animation>
 </tile>
 <tile id="2367">
  <animation>
   <frame tileid="2367" duration="140"/>
   <frame tileid="2415" duration="140"/>
   <frame tileid="2367" duration="2240"/>
   <frame tileid="2415" duration="140"/>
   <frame tileid="2463" duration="280"/>
   <frame tileid="2511" duration="140"/>
   <frame tileid="2415" duration="140"/>
   <frame tileid="2367" duration="140"/>
  </animation>
 </tile>
 <tile id="2368">
  <animation>
   <frame tileid="2368" duration="280"/>
   <frame tileid="2416" duration="140"/>
   <frame tileid="2368" duration="2240"/>
   <frame tileid="2416" duration="140"/>
   <frame tileid="2464" duration="280"/>
   <frame tileid="2512" duration="140"/>
   <frame tileid="2416" duration="140"/>
  </animation>
 </tile>
 <tile id="2369">
  <animation>
   <frame tileid="2417" duration="140"/>
   <frame tileid="2369" duration="280"/>
   <frame tileid="2417" duration="140"/>
   <frame tileid="2369" duration="2240"/>
   <frame tileid="2417" duration="140"/>
   <frame tileid="2465" duration="280"/>
   <frame tileid="2513" duration="140"/>
  </animation>
 </tile>
 <tile id="2370">
  <animation>
   <frame tileid="2514" duration="140"/>
   <frame tileid="2418" duration="140"/>
   <frame tileid="2370" duration="280"/>
   <frame tileid="2418" duration="140"/>
   <frame tileid="2370" duration="2240"/>
   <frame tileid="2418" duration="140"/>
   <frame tileid="2466" duration="280"/>
  </animation>
 </tile>
 <tile id="2371">
  <animation>
   <frame tileid="2467" duration="140"/>
   <frame tileid="2515" duration="140"/>
   <frame tileid="2419" duration="140"/>
   <frame tileid="2371" duration="280"/>
   <frame tileid="2419" duration="140"/>
   <frame tileid="2371" duration="2240"/>
   <frame tileid="2419" duration="140"/>
   <frame tileid="2467" duration="140"/>
  </animation>
 </tile>
 <tile id="2517">
  <animation>
   <frame tileid="2517" duration="2240"/>
   <frame tileid="2565" duration="140"/>
   <frame tileid="2613" duration="280"/>
   <frame tileid="2661" duration="140"/>
   <frame tileid="2565" duration="140"/>
   <frame tileid="2517" duration="280"/>
   <frame tileid="2565" duration="140"/>
  </animation>
 </tile>
 <tile id="2518">
  <animation>
   <frame tileid="2566" duration="140"/>
   <frame tileid="2518" duration="2240"/>
   <frame tileid="2566" duration="140"/>
   <frame tileid="2614" duration="280"/>
   <frame tileid="2662" duration="140"/>
   <frame tileid="2566" duration="140"/>
   <frame tileid="2518" duration="280"/>
  </animation>
 </tile>
 <tile id="2519">
  <animation>
   <frame tileid="2519" duration="140"/>
   <frame tileid="2567" duration="140"/>
   <frame tileid="2519" duration="2240"/>
   <frame tileid="2567" duration="140"/>
   <frame tileid="2615" duration="280"/>
   <frame tileid="2663" duration="140"/>
   <frame tileid="2567" duration="140"/>
   <frame tileid="2519" duration="140"/>
  </animation>
 </tile>
 <tile id="2520">
  <animation>
   <frame tileid="2520" duration="280"/>
   <frame tileid="2568" duration="140"/>
   <frame tileid="2520" duration="2240"/>
   <frame tileid="2568" duration="140"/>
   <frame tileid="2616" duration="280"/>
   <frame tileid="2664" duration="140"/>
   <frame tileid="2568" duration="140"/>
  </animation>
 </tile>
 <tile id="2521">
  <animation>
   <frame tileid="2569" duration="140"/>
   <frame tileid="2521" duration="280"/>
   <frame tileid="2569" duration="140"/>
   <frame tileid="2521" duration="2240"/>
   <frame tileid="2569" duration="140"/>
   <frame tileid="2617" duration="280"/>
   <frame tileid="2665" duration="140"/>
  </animation>
 </tile>
 <tile id="2522">
  <animation>
   <frame tileid="2666" duration="140"/>
   <frame tileid="2570" duration="140"/>
   <frame tileid="2522" duration="280"/>
   <frame tileid="2570" duration="140"/>
   <frame tileid="2522" duration="2240"/>
   <frame tileid="2570" duration="140"/>
   <frame tileid="2618" duration="280"/>
  </animation>
 </tile>
 <tile id="2523">
  <animation>
   <frame tileid="2619" duration="140"/>
   <frame tileid="2667" duration="140"/>
   <frame tileid="2571" duration="140"/>
   <frame tileid="2523" duration="280"/>
   <frame tileid="2571" duration="140"/>
   <frame tileid="2523" duration="2240"/>
   <frame tileid="2571" duration="140"/>
   <frame tileid="2619" duration="140"/>
  </animation>
 </tile>
 <tile id="2524">
  <animation>
   <frame tileid="2620" duration="280"/>
   <frame tileid="2668" duration="140"/>
   <frame tileid="2572" duration="140"/>
   <frame tileid="2524" duration="280"/>
   <frame tileid="2572" duration="140"/>
   <frame tileid="2524" duration="2240"/>
   <frame tileid="2572" duration="140"/>
  </animation>
 </tile>
 <tile id="2525">
  <animation>
   <frame tileid="2573" duration="140"/>
   <frame tileid="2621" duration="280"/>
   <frame tileid="2669" duration="140"/>
   <frame tileid="2573" duration="140"/>
   <frame tileid="2525" duration="280"/>
   <frame tileid="2573" duration="140"/>
   <frame tileid="2525" duration="2240"/>
  </animation>
 </tile>
 <tile id="2526">
  <animation>
   <frame tileid="2526" duration="140"/>
   <frame tileid="2574" duration="140"/>
   <frame tileid="2622" duration="280"/>
   <frame tileid="2670" duration="140"/>
   <frame tileid="2574" duration="140"/>
   <frame tileid="2526" duration="280"/>
   <frame tileid="2574" duration="140"/>
   <frame tileid="2526" duration="2100"/>
  </animation>
 </tile>
 <tile id="2527">
  <animation>
   <frame tileid="2527" duration="280"/>
   <frame tileid="2575" duration="140"/>
   <frame tileid="2623" duration="280"/>
   <frame tileid="2671" duration="140"/>
   <frame tileid="2575" duration="140"/>
   <frame tileid="2527" duration="280"/>
   <frame tileid="2575" duration="140"/>
   <frame tileid="2527" duration="1960"/>
  </animation>
 </tile>
 <tile id="2528">
  <animation>
   <frame tileid="2528" duration="2100"/>
   <frame tileid="2576" duration="140"/>
   <frame tileid="2624" duration="280"/>
   <frame tileid="2672" duration="140"/>
   <frame tileid="2576" duration="140"/>
   <frame tileid="2528" duration="280"/>
   <frame tileid="2576" duration="140"/>
   <frame tileid="2528" duration="140"/>
  </animation>
 </tile>
 <tile id="2529">
  <animation>
   <frame tileid="2529" duration="2240"/>
   <frame tileid="2577" duration="140"/>
   <frame tileid="2625" duration="280"/>
   <frame tileid="2673" duration="140"/>
   <frame tileid="2577" duration="140"/>
   <frame tileid="2529" duration="280"/>
   <frame tileid="2577" duration="140"/>
  </animation>
 </tile>
 <tile id="2530">
  <animation>
   <frame tileid="2578" duration="140"/>
   <frame tileid="2530" duration="2240"/>
   <frame tileid="2578" duration="140"/>
   <frame tileid="2626" duration="280"/>
   <frame tileid="2674" duration="140"/>
   <frame tileid="2578" duration="140"/>
   <frame tileid="2530" duration="280"/>
  </animation>
 </tile>
 <tile id="2531">
  <animation>
   <frame tileid="2531" duration="140"/>
   <frame tileid="2579" duration="140"/>
   <frame tileid="2531" duration="2240"/>
   <frame tileid="2579" duration="140"/>
   <frame tileid="2627" duration="280"/>
   <frame tileid="2675" duration="140"/>
   <frame tileid="2579" duration="140"/>
   <frame tileid="2531" duration="140"/>
  </animation>
 </tile>
 <tile id="2532">
  <animation>
   <frame tileid="2532" duration="280"/>
   <frame tileid="2580" duration="140"/>
   <frame tileid="2532" duration="2240"/>
   <frame tileid="2580" duration="140"/>
   <frame tileid="2628" duration="280"/>
   <frame tileid="2676" duration="140"/>
   <frame tileid="2580" duration="140"/>
  </animation>
 </tile>
 <tile id="2533">
  <animation>
   <frame tileid="2581" duration="140"/>
   <frame tileid="2533" duration="280"/>
   <frame tileid="2581" duration="140"/>
   <frame tileid="2533" duration="2240"/>
   <frame tileid="2581" duration="140"/>
   <frame tileid="2629" duration="280"/>
   <frame tileid="2677" duration="140"/>
  </animation>
 </tile>
 <tile id="2534">
  <animation>
   <frame tileid="2678" duration="140"/>
   <frame tileid="2582" duration="140"/>
   <frame tileid="2534" duration="280"/>
   <frame tileid="2582" duration="140"/>
   <frame tileid="2534" duration="2240"/>
   <frame tileid="2582" duration="140"/>
   <frame tileid="2630" duration="280"/>
  </animation>
 </tile>
 <tile id="2535">
  <animation>
   <frame tileid="2631" duration="140"/>
   <frame tileid="2679" duration="140"/>
   <frame tileid="2583" duration="140"/>
   <frame tileid="2535" duration="280"/>
   <frame tileid="2583" duration="140"/>
   <frame tileid="2535" duration="2240"/>
   <frame tileid="2583" duration="140"/>
   <frame tileid="2631" duration="140"/>
  </animation>
 </tile>
 <tile id="2536">
  <animation>
   <frame tileid="2632" duration="280"/>
   <frame tileid="2680" duration="140"/>
   <frame tileid="2584" duration="140"/>
   <frame tileid="2536" duration="280"/>
   <frame tileid="2584" duration="140"/>
   <frame tileid="2536" duration="2240"/>
   <frame tileid="2584" duration="140"/>
  </animation>
 </tile>
 <tile id="2537">
  <animation>
   <frame tileid="2585" duration="140"/>
   <frame tileid="2633" duration="280"/>
   <frame tileid="2681" duration="140"/>
   <frame tileid="2585" duration="140"/>
   <frame tileid="2537" duration="280"/>
   <frame tileid="2585" duration="140"/>
   <frame tileid="2537" duration="2240"/>
  </animation>
 </tile>
 <tile id="2538">
  <animation>
   <frame tileid="2538" duration="140"/>
   <frame tileid="2586" duration="140"/>
   <frame tileid="2634" duration="280"/>
   <frame tileid="2682" duration="140"/>
   <frame tileid="2586" duration="140"/>
   <frame tileid="2538" duration="280"/>
   <frame tileid="2586" duration="140"/>
   <frame tileid="2538" duration="2100"/>
  </animation>
 </tile>
 <tile id="2539">
  <animation>
   <frame tileid="2539" duration="280"/>
   <frame tileid="2587" duration="140"/>
   <frame tileid="2635" duration="280"/>
   <frame tileid="2683" duration="140"/>
   <frame tileid="2587" duration="140"/>
   <frame tileid="2539" duration="280"/>
   <frame tileid="2587" duration="140"/>
   <frame tileid="2539" duration="1960"/>
  </animation>
 </tile>
 <tile id="2540">
  <animation>
   <frame tileid="2540" duration="2100"/>
   <frame tileid="2588" duration="140"/>
   <frame tileid="2636" duration="280"/>
   <frame tileid="2684" duration="140"/>
   <frame tileid="2588" duration="140"/>
   <frame tileid="2540" duration="280"/>
   <frame tileid="2588" duration="140"/>
   <frame tileid="2540" duration="140"/>
  </animation>
 </tile>
 <tile id="2541">
  <animation>
   <frame tileid="2541" duration="2240"/>
   <frame tileid="2589" duration="140"/>
   <frame tileid="2637" duration="280"/>
   <frame tileid="2685" duration="140"/>
   <frame tileid="2589" duration="140"/>
   <frame tileid="2541" duration="280"/>
   <frame tileid="2589" duration="140"/>
  </animation>
 </tile>
 <tile id="2542">
  <animation>
   <frame tileid="2590" duration="140"/>
   <frame tileid="2542" duration="2240"/>
   <frame tileid="2590" duration="140"/>
   <frame tileid="2638" duration="280"/>
   <frame tileid="2686" duration="140"/>
   <frame tileid="2590" duration="140"/>
   <frame tileid="2542" duration="280"/>
  </animation>
 </tile>
 <tile id="2543">
  <animation>
   <frame tileid="2543" duration="140"/>
   <frame tileid="2591" duration="140"/>
   <frame tileid="2543" duration="2240"/>
   <frame tileid="2591" duration="140"/>
   <frame tileid="2639" duration="280"/>
   <frame tileid="2687" duration="140"/>
   <frame tileid="2591" duration="140"/>
   <frame tileid="2543" duration="140"/>
  </animation>
 </tile>
 <tile id="2544">
  <animation>
   <frame tileid="2544" duration="280"/>
   <frame tileid="2592" duration="140"/>
   <frame tileid="2544" duration="2240"/>
   <frame tileid="2592" duration="140"/>
   <frame tileid="2640" duration="280"/>
   <frame tileid="2688" duration="140"/>
   <frame tileid="2592" duration="140"/>
  </animation>
 </tile>
 <tile id="2545">
  <animation>
   <frame tileid="2593" duration="140"/>
   <frame tileid="2545" duration="280"/>
   <frame tileid="2593" duration="140"/>
   <frame tileid="2545" duration="2240"/>
   <frame tileid="2593" duration="140"/>
   <frame tileid="2641" duration="280"/>
   <frame tileid="2689" duration="140"/>
  </animation>
 </tile>
 <tile id="2546">
  <animation>
   <frame tileid="2690" duration="140"/>
   <frame tileid="2594" duration="140"/>
   <frame tileid="2546" duration="280"/>
   <frame tileid="2594" duration="140"/>
   <frame tileid="2546" duration="2240"/>
   <frame tileid="2594" duration="140"/>
   <frame tileid="2642" duration="280"/>
  </animation>
 </tile>
 <tile id="2547">
  <animation>
   <frame tileid="2643" duration="140"/>
   <frame tileid="2691" duration="140"/>
   <frame tileid="2595" duration="140"/>
   <frame tileid="2547" duration="280"/>
   <frame tileid="2595" duration="140"/>
   <frame tileid="2547" duration="2240"/>
   <frame tileid="2595" duration="140"/>
   <frame tileid="2643" duration="140"/>
  </animation>
 </tile>
 <tile id="2548">
  <animation>
   <frame tileid="2644" duration="280"/>
   <frame tileid="2692" duration="140"/>
   <frame tileid="2596" duration="140"/>
   <frame tileid="2548" duration="280"/>
   <frame tileid="2596" duration="140"/>
   <frame tileid="2548" duration="2240"/>
   <frame tileid="2596" duration="140"/>
  </animation>
 </tile>
 <tile id="2549">
  <animation>
   <frame tileid="2597" duration="140"/>
   <frame tileid="2645" duration="280"/>
   <frame tileid="2693" duration="140"/>
   <frame tileid="2597" duration="140"/>
   <frame tileid="2549" duration="280"/>
   <frame tileid="2597" duration="140"/>
   <frame tileid="2549" duration="2240"/>
  </animation>
 </tile>
 <tile id="2550">
  <animation>
   <frame tileid="2550" duration="140"/>
   <frame tileid="2598" duration="140"/>
   <frame tileid="2646" duration="280"/>
   <frame tileid="2694" duration="140"/>
   <frame tileid="2598" duration="140"/>
   <frame tileid="2550" duration="280"/>
   <frame tileid="2598" duration="140"/>
   <frame tileid="2550" duration="2100"/>
  </animation>
 </tile>
 <tile id="2552">
  <animation>
   <frame tileid="2552" duration="2100"/>
   <frame tileid="2600" duration="140"/>
   <frame tileid="2648" duration="280"/>
   <frame tileid="2696" duration="140"/>
   <frame tileid="2600" duration="140"/>
   <frame tileid="2552" duration="280"/>
   <frame tileid="2600" duration="140"/>
   <frame tileid="2552" duration="140"/>
  </animation>
 </tile>
 <tile id="2553">
  <animation>
   <frame tileid="2553" duration="2240"/>
   <frame tileid="2601" duration="140"/>
   <frame tileid="2649" duration="280"/>
   <frame tileid="2697" duration="140"/>
   <frame tileid="2601" duration="140"/>
   <frame tileid="2553" duration="280"/>
   <frame tileid="2601" duration="140"/>
  </animation>
 </tile>
 <tile id="2554">
  <animation>
   <frame tileid="2602" duration="140"/>
   <frame tileid="2554" duration="2240"/>
   <frame tileid="2602" duration="140"/>
   <frame tileid="2650" duration="280"/>
   <frame tileid="2698" duration="140"/>
   <frame tileid="2602" duration="140"/>
   <frame tileid="2554" duration="280"/>
  </animation>
 </tile>
 <tile id="2555">
  <animation>
   <frame tileid="2555" duration="140"/>
   <frame tileid="2603" duration="140"/>
   <frame tileid="2555" duration="2240"/>
   <frame tileid="2603" duration="140"/>
   <frame tileid="2651" duration="280"/>
   <frame tileid="2699" duration="140"/>
   <frame tileid="2603" duration="140"/>
   <frame tileid="2555" duration="140"/>
  </animation>
 </tile>
 <tile id="2556">
  <animation>
   <frame tileid="2556" duration="280"/>
   <frame tileid="2604" duration="140"/>
   <frame tileid="2556" duration="2240"/>
   <frame tileid="2604" duration="140"/>
   <frame tileid="2652" duration="280"/>
   <frame tileid="2700" duration="140"/>
   <frame tileid="2604" duration="140"/>
  </animation>
 </tile>
 <tile id="2557">
  <animation>
   <frame tileid="2605" duration="140"/>
   <frame tileid="2557" duration="280"/>
   <frame tileid="2605" duration="140"/>
   <frame tileid="2557" duration="2240"/>
   <frame tileid="2605" duration="140"/>
   <frame tileid="2653" duration="280"/>
   <frame tileid="2701" duration="140"/>
  </animation>
 </tile>
 <tile id="2558">
  <animation>
   <frame tileid="2702" duration="140"/>
   <frame tileid="2606" duration="140"/>
   <frame tileid="2558" duration="280"/>
   <frame tileid="2606" duration="140"/>
   <frame tileid="2558" duration="2240"/>
   <frame tileid="2606" duration="140"/>
   <frame tileid="2654" duration="280"/>
  </animation>
 </tile>
 <tile id="2559">
  <animation>
   <frame tileid="2655" duration="140"/>
   <frame tileid="2703" duration="140"/>
   <frame tileid="2607" duration="140"/>
   <frame tileid="2559" duration="280"/>
   <frame tileid="2607" duration="140"/>
   <frame tileid="2559" duration="2240"/>
   <frame tileid="2607" duration="140"/>
   <frame tileid="2655" duration="140"/>
  </animation>
 </tile>
 <tile id="2560">
  <animation>
   <frame tileid="2656" duration="280"/>
   <frame tileid="2704" duration="140"/>
   <frame tileid="2608" duration="140"/>
   <frame tileid="2560" duration="280"/>
   <frame tileid="2608" duration="140"/>
   <frame tileid="2560" duration="2240"/>
   <frame tileid="2608" duration="140"/>
  </animation>
 </tile>
 <tile id="2561">
  <animation>
   <frame tileid="2609" duration="140"/>
   <frame tileid="2657" duration="280"/>
   <frame tileid="2705" duration="140"/>
   <frame tileid="2609" duration="140"/>
   <frame tileid="2561" duration="280"/>
   <frame tileid="2609" duration="140"/>
   <frame tileid="2561" duration="2240"/>
  </animation>
 </tile>
 <tile id="2709">
  <animation>
   <frame tileid="2709" duration="2240"/>
   <frame tileid="2749" duration="140"/>
   <frame tileid="2789" duration="280"/>
   <frame tileid="2829" duration="140"/>
   <frame tileid="2749" duration="140"/>
   <frame tileid="2709" duration="280"/>
   <frame tileid="2749" duration="140"/>
  </animation>
 </tile>
 <tile id="2710">
  <animation>
   <frame tileid="2750" duration="140"/>
   <frame tileid="2710" duration="2240"/>
   <frame tileid="2750" duration="140"/>
   <frame tileid="2790" duration="280"/>
   <frame tileid="2830" duration="140"/>
   <frame tileid="2750" duration="140"/>
   <frame tileid="2710" duration="280"/>
  </animation>
 </tile>
 <tile id="2711">
  <animation>
   <frame tileid="2711" duration="140"/>
   <frame tileid="2751" duration="140"/>
   <frame tileid="2711" duration="2240"/>
   <frame tileid="2751" duration="140"/>
   <frame tileid="2791" duration="280"/>
   <frame tileid="2831" duration="140"/>
   <frame tileid="2751" duration="140"/>
   <frame tileid="2711" duration="140"/>
  </animation>
 </tile>
 <tile id="2712">
  <animation>
   <frame tileid="2712" duration="280"/>
   <frame tileid="2752" duration="140"/>
   <frame tileid="2712" duration="2240"/>
   <frame tileid="2752" duration="140"/>
   <frame tileid="2792" duration="280"/>
   <frame tileid="2832" duration="140"/>
   <frame tileid="2752" duration="140"/>
  </animation>
 </tile>
 <tile id="2713">
  <animation>
   <frame tileid="2753" duration="140"/>
   <frame tileid="2713" duration="280"/>
   <frame tileid="2753" duration="140"/>
   <frame tileid="2713" duration="2240"/>
   <frame tileid="2753" duration="140"/>
   <frame tileid="2793" duration="280"/>
   <frame tileid="2833" duration="140"/>
  </animation>
 </tile>
 <tile id="2714">
  <animation>
   <frame tileid="2834" duration="140"/>
   <frame tileid="2754" duration="140"/>
   <frame tileid="2714" duration="280"/>
   <frame tileid="2754" duration="140"/>
   <frame tileid="2714" duration="2240"/>
   <frame tileid="2754" duration="140"/>
   <frame tileid="2794" duration="280"/>
  </animation>
 </tile>
 <tile id="2715">
  <animation>
   <frame tileid="2795" duration="140"/>
   <frame tileid="2835" duration="140"/>
   <frame tileid="2755" duration="140"/>
   <frame tileid="2715" duration="280"/>
   <frame tileid="2755" duration="140"/>
   <frame tileid="2715" duration="2240"/>
   <frame tileid="2755" duration="140"/>
   <frame tileid="2795" duration="140"/>
  </animation>
 </tile>
 <tile id="2716">
  <animation>
   <frame tileid="2796" duration="280"/>
   <frame tileid="2836" duration="140"/>
   <frame tileid="2756" duration="140"/>
   <frame tileid="2716" duration="280"/>
   <frame tileid="2756" duration="140"/>
   <frame tileid="2716" duration="2240"/>
   <frame tileid="2756" duration="140"/>
  </animation>
 </tile>
 <tile id="2718">
  <animation>
   <frame tileid="2718" duration="2100"/>
   <frame tileid="2758" duration="140"/>
   <frame tileid="2798" duration="280"/>
   <frame tileid="2838" duration="140"/>
   <frame tileid="2758" duration="140"/>
   <frame tileid="2718" duration="280"/>
   <frame tileid="2758" duration="140"/>
   <frame tileid="2718" duration="140"/>
  </animation>
 </tile>
 <tile id="2719">
  <animation>
   <frame tileid="2719" duration="2240"/>
   <frame tileid="2759" duration="140"/>
   <frame tileid="2799" duration="280"/>
   <frame tileid="2839" duration="140"/>
   <frame tileid="2759" duration="140"/>
   <frame tileid="2719" duration="280"/>
   <frame tileid="2759" duration="140"/>
  </animation>
 </tile>
 <tile id="2720">
  <animation>
   <frame tileid="2760" duration="140"/>
   <frame tileid="2720" duration="2240"/>
   <frame tileid="2760" duration="140"/>
   <frame tileid="2800" duration="280"/>
   <frame tileid="2840" duration="140"/>
   <frame tileid="2760" duration="140"/>
   <frame tileid="2720" duration="280"/>
  </animation>
 </tile>
 <tile id="2721">
  <animation>
   <frame tileid="2721" duration="140"/>
   <frame tileid="2761" duration="140"/>
   <frame tileid="2721" duration="2240"/>
   <frame tileid="2761" duration="140"/>
   <frame tileid="2801" duration="280"/>
   <frame tileid="2841" duration="140"/>
   <frame tileid="2761" duration="140"/>
   <frame tileid="2721" duration="140"/>
  </animation>
 </tile>
 <tile id="2722">
  <animation>
   <frame tileid="2722" duration="280"/>
   <frame tileid="2762" duration="140"/>
   <frame tileid="2722" duration="2240"/>
   <frame tileid="2762" duration="140"/>
   <frame tileid="2802" duration="280"/>
   <frame tileid="2842" duration="140"/>
   <frame tileid="2762" duration="140"/>
  </animation>
 </tile>
 <tile id="2723">
  <animation>
   <frame tileid="2763" duration="140"/>
   <frame tileid="2723" duration="280"/>
   <frame tileid="2763" duration="140"/>
   <frame tileid="2723" duration="2240"/>
   <frame tileid="2763" duration="140"/>
   <frame tileid="2803" duration="280"/>
   <frame tileid="2843" duration="140"/>
  </animation>
 </tile>
 <tile id="2724">
  <animation>
   <frame tileid="2844" duration="140"/>
   <frame tileid="2764" duration="140"/>
   <frame tileid="2724" duration="280"/>
   <frame tileid="2764" duration="140"/>
   <frame tileid="2724" duration="2240"/>
   <frame tileid="2764" duration="140"/>
   <frame tileid="2804" duration="280"/>
  </animation>
 </tile>
 <tile id="2725">
  <animation>
   <frame tileid="2805" duration="140"/>
   <frame tileid="2845" duration="140"/>
   <frame tileid="2765" duration="140"/>
   <frame tileid="2725" duration="280"/>
   <frame tileid="2765" duration="140"/>
   <frame tileid="2725" duration="2240"/>
   <frame tileid="2765" duration="140"/>
   <frame tileid="2805" duration="140"/>
  </animation>
 </tile>
 <tile id="2726">
  <animation>
   <frame tileid="2806" duration="280"/>
   <frame tileid="2846" duration="140"/>
   <frame tileid="2766" duration="140"/>
   <frame tileid="2726" duration="280"/>
   <frame tileid="2766" duration="140"/>
   <frame tileid="2726" duration="2240"/>
   <frame tileid="2766" duration="140"/>
  </animation>
 </tile>
 <tile id="2727">
  <animation>
   <frame tileid="2767" duration="140"/>
   <frame tileid="2807" duration="280"/>
   <frame tileid="2847" duration="140"/>
   <frame tileid="2767" duration="140"/>
   <frame tileid="2727" duration="280"/>
   <frame tileid="2767" duration="140"/>
   <frame tileid="2727" duration="2240"/>
  </animation>
 </tile>
 <tile id="2728">
  <animation>
   <frame tileid="2728" duration="2100"/>
   <frame tileid="2768" duration="140"/>
   <frame tileid="2808" duration="280"/>
   <frame tileid="2848" duration="140"/>
   <frame tileid="2768" duration="140"/>
   <frame tileid="2728" duration="280"/>
   <frame tileid="2768" duration="140"/>
   <frame tileid="2728" duration="140"/>
  </animation>
 </tile>
 <tile id="2729">
  <animation>
   <frame tileid="2729" duration="2240"/>
   <frame tileid="2769" duration="140"/>
   <frame tileid="2809" duration="280"/>
   <frame tileid="2849" duration="140"/>
   <frame tileid="2769" duration="140"/>
   <frame tileid="2729" duration="280"/>
   <frame tileid="2769" duration="140"/>
  </animation>
 </tile>
 <tile id="2730">
  <animation>
   <frame tileid="2770" duration="140"/>
   <frame tileid="2730" duration="2240"/>
   <frame tileid="2770" duration="140"/>
   <frame tileid="2810" duration="280"/>
   <frame tileid="2850" duration="140"/>
   <frame tileid="2770" duration="140"/>
   <frame tileid="2730" duration="280"/>
  </animation>
 </tile>
 <tile id="2731">
  <animation>
   <frame tileid="2731" duration="140"/>
   <frame tileid="2771" duration="140"/>
   <frame tileid="2731" duration="2240"/>
   <frame tileid="2771" duration="140"/>
   <frame tileid="2811" duration="280"/>
   <frame tileid="2851" duration="140"/>
   <frame tileid="2771" duration="140"/>
   <frame tileid="2731" duration="140"/>
  </animation>
 </tile>
 <tile id="2732">
  <animation>
   <frame tileid="2732" duration="280"/>
   <frame tileid="2772" duration="140"/>
   <frame tileid="2732" duration="2240"/>
   <frame tileid="2772" duration="140"/>
   <frame tileid="2812" duration="280"/>
   <frame tileid="2852" duration="140"/>
   <frame tileid="2772" duration="140"/>
  </animation>
 </tile>
 <tile id="2733">
  <animation>
   <frame tileid="2773" duration="140"/>
   <frame tileid="2733" duration="280"/>
   <frame tileid="2773" duration="140"/>
   <frame tileid="2733" duration="2240"/>
   <frame tileid="2773" duration="140"/>
   <frame tileid="2813" duration="280"/>
   <frame tileid="2853" duration="140"/>
  </animation>
 </tile>
 <tile id="2734">
  <animation>
   <frame tileid="2854" duration="140"/>
   <frame tileid="2774" duration="140"/>
   <frame tileid="2734" duration="280"/>
   <frame tileid="2774" duration="140"/>
   <frame tileid="2734" duration="2240"/>
   <frame tileid="2774" duration="140"/>
   <frame tileid="2814" duration="280"/>
  </animation>
 </tile>
 <tile id="2735">
  <animation>
   <frame tileid="2815" duration="140"/>
   <frame tileid="2855" duration="140"/>
   <frame tileid="2775" duration="140"/>
   <frame tileid="2735" duration="280"/>
   <frame tileid="2775" duration="140"/>
   <frame tileid="2735" duration="2240"/>
   <frame tileid="2775" duration="140"/>
   <frame tileid="2815" duration="140"/>
  </animation>
 </tile>
 <tile id="2736">
  <animation>
   <frame tileid="2816" duration="280"/>
   <frame tileid="2856" duration="140"/>
   <frame tileid="2776" duration="140"/>
   <frame tileid="2736" duration="280"/>
   <frame tileid="2776" duration="140"/>
   <frame tileid="2736" duration="2240"/>
   <frame tileid="2776" duration="140"/>
  </animation>
 </tile>
 <tile id="2737">
  <animation>
   <frame tileid="2777" duration="140"/>
   <frame tileid="2817" duration="280"/>
   <frame tileid="2857" duration="140"/>
   <frame tileid="2777" duration="140"/>
   <frame tileid="2737" duration="280"/>
   <frame tileid="2777" duration="140"/>
   <frame tileid="2737" duration="2240"/>
  </animation>
 </tile>
 <tile id="2738">
  <animation>
   <frame tileid="2738" duration="2100"/>
   <frame tileid="2778" duration="140"/>
   <frame tileid="2818" duration="280"/>
   <frame tileid="2858" duration="140"/>
   <frame tileid="2778" duration="140"/>
   <frame tileid="2738" duration="280"/>
   <frame tileid="2778" duration="140"/>
   <frame tileid="2738" duration="140"/>
  </animation>
 </tile>
 <tile id="2739">
  <animation>
   <frame tileid="2739" duration="2240"/>
   <frame tileid="2779" duration="140"/>
   <frame tileid="2819" duration="280"/>
   <frame tileid="2859" duration="140"/>
   <frame tileid="2779" duration="140"/>
   <frame tileid="2739" duration="280"/>
   <frame tileid="2779" duration="140"/>
  </animation>
 </tile>
 <tile id="2740">
  <animation>
   <frame tileid="2780" duration="140"/>
   <frame tileid="2740" duration="2240"/>
   <frame tileid="2780" duration="140"/>
   <frame tileid="2820" duration="280"/>
   <frame tileid="2860" duration="140"/>
   <frame tileid="2780" duration="140"/>
   <frame tileid="2740" duration="280"/>
  </animation>
 </tile>
 <tile id="2741">
  <animation>
   <frame tileid="2741" duration="140"/>
   <frame tileid="2781" duration="140"/>
   <frame tileid="2741" duration="2240"/>
   <frame tileid="2781" duration="140"/>
   <frame tileid="2821" duration="280"/>
   <frame tileid="2861" duration="140"/>
   <frame tileid="2781" duration="140"/>
   <frame tileid="2741" duration="140"/>
  </animation>
 </tile>
 <tile id="2742">
  <animation>
   <frame tileid="2742" duration="280"/>
   <frame tileid="2782" duration="140"/>
   <frame tileid="2742" duration="2240"/>
   <frame tileid="2782" duration="140"/>
   <frame tileid="2822" duration="280"/>
   <frame tileid="2862" duration="140"/>
   <frame tileid="2782" duration="140"/>
  </animation>
 </tile>
 <tile id="2743">
  <animation>
   <frame tileid="2783" duration="140"/>
   <frame tileid="2743" duration="280"/>
   <frame tileid="2783" duration="140"/>
   <frame tileid="2743" duration="2240"/>
   <frame tileid="2783" duration="140"/>
   <frame tileid="2823" duration="280"/>
   <frame tileid="2863" duration="140"/>
  </animation>
 </tile>
 <tile id="2744">
  <animation>
   <frame tileid="2864" duration="140"/>
   <frame tileid="2784" duration="140"/>
   <frame tileid="2744" duration="280"/>
   <frame tileid="2784" duration="140"/>
   <frame tileid="2744" duration="2240"/>
   <frame tileid="2784" duration="140"/>
   <frame tileid="2824" duration="280"/>
  </animation>
 </tile>
 <tile id="2745">
  <animation>
   <frame tileid="2825" duration="140"/>
   <frame tileid="2865" duration="140"/>
   <frame tileid="2785" duration="140"/>
   <frame tileid="2745" duration="280"/>
   <frame tileid="2785" duration="140"/>
   <frame tileid="2745" duration="2240"/>
   <frame tileid="2785" duration="140"/>
   <frame tileid="2825" duration="140"/>
  </animation>
 </tile>
 <tile id="2746">
  <animation>
   <frame tileid="2826" duration="280"/>
   <frame tileid="2866" duration="140"/>
   <frame tileid="2786" duration="140"/>
   <frame tileid="2746" duration="280"/>
   <frame tileid="2786" duration="140"/>
   <frame tileid="2746" duration="2240"/>
   <frame tileid="2786" duration="140"/>
  </animation>
 </tile>
 <tile id="2869">
  <animation>
   <frame tileid="2869" duration="2240"/>
   <frame tileid="2905" duration="140"/>
   <frame tileid="2941" duration="280"/>
   <frame tileid="2977" duration="140"/>
   <frame tileid="2905" duration="140"/>
   <frame tileid="2869" duration="280"/>
   <frame tileid="2905" duration="140"/>
  </animation>
 </tile>
 <tile id="2870">
  <animation>
   <frame tileid="2906" duration="140"/>
   <frame tileid="2870" duration="2240"/>
   <frame tileid="2906" duration="140"/>
   <frame tileid="2942" duration="280"/>
   <frame tileid="2978" duration="140"/>
   <frame tileid="2906" duration="140"/>
   <frame tileid="2870" duration="280"/>
  </animation>
 </tile>
 <tile id="2871">
  <animation>
   <frame tileid="2871" duration="140"/>
   <frame tileid="2907" duration="140"/>
   <frame tileid="2871" duration="2240"/>
   <frame tileid="2907" duration="140"/>
   <frame tileid="2943" duration="280"/>
   <frame tileid="2979" duration="140"/>
   <frame tileid="2907" duration="140"/>
   <frame tileid="2871" duration="140"/>
  </animation>
 </tile>
 <tile id="2872">
  <animation>
   <frame tileid="2872" duration="280"/>
   <frame tileid="2908" duration="140"/>
   <frame tileid="2872" duration="2240"/>
   <frame tileid="2908" duration="140"/>
   <frame tileid="2944" duration="280"/>
   <frame tileid="2980" duration="140"/>
   <frame tileid="2908" duration="140"/>
  </animation>
 </tile>
 <tile id="2873">
  <animation>
   <frame tileid="2909" duration="140"/>
   <frame tileid="2873" duration="280"/>
   <frame tileid="2909" duration="140"/>
   <frame tileid="2873" duration="2240"/>
   <frame tileid="2909" duration="140"/>
   <frame tileid="2945" duration="280"/>
   <frame tileid="2981" duration="140"/>
  </animation>
 </tile>
 <tile id="2874">
  <animation>
   <frame tileid="2982" duration="140"/>
   <frame tileid="2910" duration="140"/>
   <frame tileid="2874" duration="280"/>
   <frame tileid="2910" duration="140"/>
   <frame tileid="2874" duration="2240"/>
   <frame tileid="2910" duration="140"/>
   <frame tileid="2946" duration="280"/>
  </animation>
 </tile>
 <tile id="2875">
  <animation>
   <frame tileid="2947" duration="140"/>
   <frame tileid="2983" duration="140"/>
   <frame tileid="2911" duration="140"/>
   <frame tileid="2875" duration="280"/>
   <frame tileid="2911" duration="140"/>
   <frame tileid="2875" duration="2240"/>
   <frame tileid="2911" duration="140"/>
   <frame tileid="2947" duration="140"/>
  </animation>
 </tile>
 <tile id="2877">
  <animation>
   <frame tileid="2877" duration="2100"/>
   <frame tileid="2913" duration="140"/>
   <frame tileid="2949" duration="280"/>
   <frame tileid="2985" duration="140"/>
   <frame tileid="2913" duration="140"/>
   <frame tileid="2877" duration="280"/>
   <frame tileid="2913" duration="140"/>
   <frame tileid="2877" duration="140"/>
  </animation>
 </tile>
 <tile id="2878">
  <animation>
   <frame tileid="2878" duration="2240"/>
   <frame tileid="2914" duration="140"/>
   <frame tileid="2950" duration="280"/>
   <frame tileid="2986" duration="140"/>
   <frame tileid="2914" duration="140"/>
   <frame tileid="2878" duration="280"/>
   <frame tileid="2914" duration="140"/>
  </animation>
 </tile>
 <tile id="2879">
  <animation>
   <frame tileid="2915" duration="140"/>
   <frame tileid="2879" duration="2240"/>
   <frame tileid="2915" duration="140"/>
   <frame tileid="2951" duration="280"/>
   <frame tileid="2987" duration="140"/>
   <frame tileid="2915" duration="140"/>
   <frame tileid="2879" duration="280"/>
  </animation>
 </tile>
 <tile id="2880">
  <animation>
   <frame tileid="2880" duration="140"/>
   <frame tileid="2916" duration="140"/>
   <frame tileid="2880" duration="2240"/>
   <frame tileid="2916" duration="140"/>
   <frame tileid="2952" duration="280"/>
   <frame tileid="2988" duration="140"/>
   <frame tileid="2916" duration="140"/>
   <frame tileid="2880" duration="140"/>
  </animation>
 </tile>
 <tile id="2881">
  <animation>
   <frame tileid="2881" duration="280"/>
   <frame tileid="2917" duration="140"/>
   <frame tileid="2881" duration="2240"/>
   <frame tileid="2917" duration="140"/>
   <frame tileid="2953" duration="280"/>
   <frame tileid="2989" duration="140"/>
   <frame tileid="2917" duration="140"/>
  </animation>
 </tile>
 <tile id="2882">
  <animation>
   <frame tileid="2918" duration="140"/>
   <frame tileid="2882" duration="280"/>
   <frame tileid="2918" duration="140"/>
   <frame tileid="2882" duration="2240"/>
   <frame tileid="2918" duration="140"/>
   <frame tileid="2954" duration="280"/>
   <frame tileid="2990" duration="140"/>
  </animation>
 </tile>
 <tile id="2883">
  <animation>
   <frame tileid="2991" duration="140"/>
   <frame tileid="2919" duration="140"/>
   <frame tileid="2883" duration="280"/>
   <frame tileid="2919" duration="140"/>
   <frame tileid="2883" duration="2240"/>
   <frame tileid="2919" duration="140"/>
   <frame tileid="2955" duration="280"/>
  </animation>
 </tile>
 <tile id="2884">
  <animation>
   <frame tileid="2956" duration="140"/>
   <frame tileid="2992" duration="140"/>
   <frame tileid="2920" duration="140"/>
   <frame tileid="2884" duration="280"/>
   <frame tileid="2920" duration="140"/>
   <frame tileid="2884" duration="2240"/>
   <frame tileid="2920" duration="140"/>
   <frame tileid="2956" duration="140"/>
  </animation>
 </tile>
 <tile id="2885">
  <animation>
   <frame tileid="2957" duration="280"/>
   <frame tileid="2993" duration="140"/>
   <frame tileid="2921" duration="140"/>
   <frame tileid="2885" duration="280"/>
   <frame tileid="2921" duration="140"/>
   <frame tileid="2885" duration="2240"/>
   <frame tileid="2921" duration="140"/>
  </animation>
 </tile>
 <tile id="2886">
  <animation>
   <frame tileid="2886" duration="2100"/>
   <frame tileid="2922" duration="140"/>
   <frame tileid="2958" duration="280"/>
   <frame tileid="2994" duration="140"/>
   <frame tileid="2922" duration="140"/>
   <frame tileid="2886" duration="280"/>
   <frame tileid="2922" duration="140"/>
   <frame tileid="2886" duration="140"/>
  </animation>
 </tile>
 <tile id="2887">
  <animation>
   <frame tileid="2887" duration="2240"/>
   <frame tileid="2923" duration="140"/>
   <frame tileid="2959" duration="280"/>
   <frame tileid="2995" duration="140"/>
   <frame tileid="2923" duration="140"/>
   <frame tileid="2887" duration="280"/>
   <frame tileid="2923" duration="140"/>
  </animation>
 </tile>
 <tile id="2888">
  <animation>
   <frame tileid="2924" duration="140"/>
   <frame tileid="2888" duration="2240"/>
   <frame tileid="2924" duration="140"/>
   <frame tileid="2960" duration="280"/>
   <frame tileid="2996" duration="140"/>
   <frame tileid="2924" duration="140"/>
   <frame tileid="2888" duration="280"/>
  </animation>
 </tile>
 <tile id="2889">
  <animation>
   <frame tileid="2889" duration="140"/>
   <frame tileid="2925" duration="140"/>
   <frame tileid="2889" duration="2240"/>
   <frame tileid="2925" duration="140"/>
   <frame tileid="2961" duration="280"/>
   <frame tileid="2997" duration="140"/>
   <frame tileid="2925" duration="140"/>
   <frame tileid="2889" duration="140"/>
  </animation>
 </tile>
 <tile id="2890">
  <animation>
   <frame tileid="2890" duration="280"/>
   <frame tileid="2926" duration="140"/>
   <frame tileid="2890" duration="2240"/>
   <frame tileid="2926" duration="140"/>
   <frame tileid="2962" duration="280"/>
   <frame tileid="2998" duration="140"/>
   <frame tileid="2926" duration="140"/>
  </animation>
 </tile>
 <tile id="2891">
  <animation>
   <frame tileid="2927" duration="140"/>
   <frame tileid="2891" duration="280"/>
   <frame tileid="2927" duration="140"/>
   <frame tileid="2891" duration="2240"/>
   <frame tileid="2927" duration="140"/>
   <frame tileid="2963" duration="280"/>
   <frame tileid="2999" duration="140"/>
  </animation>
 </tile>
 <tile id="2892">
  <animation>
   <frame tileid="3000" duration="140"/>
   <frame tileid="2928" duration="140"/>
   <frame tileid="2892" duration="280"/>
   <frame tileid="2928" duration="140"/>
   <frame tileid="2892" duration="2240"/>
   <frame tileid="2928" duration="140"/>
   <frame tileid="2964" duration="280"/>
  </animation>
 </tile>
 <tile id="2893">
  <animation>
   <frame tileid="2965" duration="140"/>
   <frame tileid="3001" duration="140"/>
   <frame tileid="2929" duration="140"/>
   <frame tileid="2893" duration="280"/>
   <frame tileid="2929" duration="140"/>
   <frame tileid="2893" duration="2240"/>
   <frame tileid="2929" duration="140"/>
   <frame tileid="2965" duration="140"/>
  </animation>
 </tile>
 <tile id="2894">
  <animation>
   <frame tileid="2966" duration="280"/>
   <frame tileid="3002" duration="140"/>
   <frame tileid="2930" duration="140"/>
   <frame tileid="2894" duration="280"/>
   <frame tileid="2930" duration="140"/>
   <frame tileid="2894" duration="2240"/>
   <frame tileid="2930" duration="140"/>
  </animation>
 </tile>
 <tile id="2896">
  <animation>
   <frame tileid="2896" duration="2240"/>
   <frame tileid="2932" duration="140"/>
   <frame tileid="2968" duration="280"/>
   <frame tileid="3004" duration="140"/>
   <frame tileid="2932" duration="140"/>
   <frame tileid="2896" duration="280"/>
   <frame tileid="2932" duration="140"/>
  </animation>
 </tile>
 <tile id="2897">
  <animation>
   <frame tileid="2933" duration="140"/>
   <frame tileid="2897" duration="2240"/>
   <frame tileid="2933" duration="140"/>
   <frame tileid="2969" duration="280"/>
   <frame tileid="3005" duration="140"/>
   <frame tileid="2933" duration="140"/>
   <frame tileid="2897" duration="280"/>
  </animation>
 </tile>
 <tile id="2898">
  <animation>
   <frame tileid="2898" duration="140"/>
   <frame tileid="2934" duration="140"/>
   <frame tileid="2898" duration="2240"/>
   <frame tileid="2934" duration="140"/>
   <frame tileid="2970" duration="280"/>
   <frame tileid="3006" duration="140"/>
   <frame tileid="2934" duration="140"/>
   <frame tileid="2898" duration="140"/>
  </animation>
 </tile>
 <tile id="2899">
  <animation>
   <frame tileid="2899" duration="280"/>
   <frame tileid="2935" duration="140"/>
   <frame tileid="2899" duration="2240"/>
   <frame tileid="2935" duration="140"/>
   <frame tileid="2971" duration="280"/>
   <frame tileid="3007" duration="140"/>
   <frame tileid="2935" duration="140"/>
  </animation>
 </tile>
 <tile id="2900">
  <animation>
   <frame tileid="2936" duration="140"/>
   <frame tileid="2900" duration="280"/>
   <frame tileid="2936" duration="140"/>
   <frame tileid="2900" duration="2240"/>
   <frame tileid="2936" duration="140"/>
   <frame tileid="2972" duration="280"/>
   <frame tileid="3008" duration="140"/>
  </animation>
 </tile>
 <tile id="2901">
  <animation>
   <frame tileid="3009" duration="140"/>
   <frame tileid="2937" duration="140"/>
   <frame tileid="2901" duration="280"/>
   <frame tileid="2937" duration="140"/>
   <frame tileid="2901" duration="2240"/>
   <frame tileid="2937" duration="140"/>
   <frame tileid="2973" duration="280"/>
  </animation>
 </tile>
 <tile id="2902">
  <animation>
   <frame tileid="2974" duration="140"/>
   <frame tileid="3010" duration="140"/>
   <frame tileid="2938" duration="140"/>
   <frame tileid="2902" duration="280"/>
   <frame tileid="2938" duration="140"/>
   <frame tileid="2902" duration="2240"/>
   <frame tileid="2938" duration="140"/>
   <frame tileid="2974" duration="140"/>
  </animation>
 </tile>
 <tile id="2903">
  <animation>
   <frame tileid="2975" duration="280"/>
   <frame tileid="3011" duration="140"/>
   <frame tileid="2939" duration="140"/>
   <frame tileid="2903" duration="280"/>
   <frame tileid="2939" duration="140"/>
   <frame tileid="2903" duration="2240"/>
   <frame tileid="2939" duration="140"/>
  </animation>
 </tile>
</tileset>
