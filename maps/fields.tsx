<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="fields" tilewidth="16" tileheight="16" tilecount="2756" columns="52">
 <image source="../assets/tiles/fields.png" width="832" height="848"/>
 <tile id="3">
  <animation>
   <frame tileid="3" duration="140"/>
   <frame tileid="179" duration="140"/>
   <frame tileid="3" duration="2240"/>
   <frame tileid="179" duration="140"/>
   <frame tileid="355" duration="280"/>
   <frame tileid="531" duration="140"/>
   <frame tileid="179" duration="140"/>
   <frame tileid="3" duration="140"/>
  </animation>
 </tile>
 <tile id="4">
  <animation>
   <frame tileid="4" duration="280"/>
   <frame tileid="180" duration="140"/>
   <frame tileid="4" duration="2240"/>
   <frame tileid="180" duration="140"/>
   <frame tileid="356" duration="280"/>
   <frame tileid="532" duration="140"/>
   <frame tileid="180" duration="140"/>
  </animation>
 </tile>
 <tile id="5">
  <animation>
   <frame tileid="181" duration="140"/>
   <frame tileid="5" duration="280"/>
   <frame tileid="181" duration="140"/>
   <frame tileid="5" duration="2240"/>
   <frame tileid="181" duration="140"/>
   <frame tileid="357" duration="280"/>
   <frame tileid="533" duration="140"/>
  </animation>
 </tile>
 <tile id="6">
  <animation>
   <frame tileid="534" duration="140"/>
   <frame tileid="182" duration="140"/>
   <frame tileid="6" duration="280"/>
   <frame tileid="182" duration="140"/>
   <frame tileid="6" duration="2240"/>
   <frame tileid="182" duration="140"/>
   <frame tileid="358" duration="280"/>
  </animation>
 </tile>
 <tile id="7">
  <animation>
   <frame tileid="359" duration="140"/>
   <frame tileid="535" duration="140"/>
   <frame tileid="183" duration="140"/>
   <frame tileid="7" duration="280"/>
   <frame tileid="183" duration="140"/>
   <frame tileid="7" duration="2240"/>
   <frame tileid="183" duration="140"/>
   <frame tileid="359" duration="140"/>
  </animation>
 </tile>
 <tile id="8">
  <animation>
   <frame tileid="360" duration="280"/>
   <frame tileid="536" duration="140"/>
   <frame tileid="184" duration="140"/>
   <frame tileid="8" duration="280"/>
   <frame tileid="184" duration="140"/>
   <frame tileid="8" duration="2240"/>
   <frame tileid="184" duration="140"/>
  </animation>
 </tile>
 <tile id="9">
  <animation>
   <frame tileid="185" duration="140"/>
   <frame tileid="361" duration="280"/>
   <frame tileid="537" duration="140"/>
   <frame tileid="185" duration="140"/>
   <frame tileid="9" duration="280"/>
   <frame tileid="185" duration="140"/>
   <frame tileid="9" duration="2240"/>
  </animation>
 </tile>
 <tile id="10">
  <animation>
   <frame tileid="10" duration="140"/>
   <frame tileid="186" duration="140"/>
   <frame tileid="362" duration="280"/>
   <frame tileid="538" duration="140"/>
   <frame tileid="186" duration="140"/>
   <frame tileid="10" duration="280"/>
   <frame tileid="186" duration="140"/>
   <frame tileid="10" duration="2100"/>
  </animation>
 </tile>
 <tile id="11">
  <animation>
   <frame tileid="11" duration="280"/>
   <frame tileid="187" duration="140"/>
   <frame tileid="363" duration="280"/>
   <frame tileid="539" duration="140"/>
   <frame tileid="187" duration="140"/>
   <frame tileid="11" duration="280"/>
   <frame tileid="187" duration="140"/>
   <frame tileid="11" duration="1960"/>
  </animation>
 </tile>
 <tile id="12">
  <animation>
   <frame tileid="12" duration="420"/>
   <frame tileid="188" duration="140"/>
   <frame tileid="364" duration="280"/>
   <frame tileid="540" duration="140"/>
   <frame tileid="188" duration="140"/>
   <frame tileid="12" duration="280"/>
   <frame tileid="188" duration="140"/>
   <frame tileid="12" duration="1820"/>
  </animation>
 </tile>
 <tile id="13">
  <animation>
   <frame tileid="13" duration="560"/>
   <frame tileid="189" duration="140"/>
   <frame tileid="365" duration="280"/>
   <frame tileid="541" duration="140"/>
   <frame tileid="189" duration="140"/>
   <frame tileid="13" duration="280"/>
   <frame tileid="189" duration="140"/>
   <frame tileid="13" duration="1680"/>
  </animation>
 </tile>
 <tile id="14">
  <animation>
   <frame tileid="14" duration="700"/>
   <frame tileid="190" duration="140"/>
   <frame tileid="366" duration="280"/>
   <frame tileid="542" duration="140"/>
   <frame tileid="190" duration="140"/>
   <frame tileid="14" duration="280"/>
   <frame tileid="190" duration="140"/>
   <frame tileid="14" duration="1540"/>
  </animation>
 </tile>
 <tile id="15">
  <animation>
   <frame tileid="15" duration="840"/>
   <frame tileid="191" duration="140"/>
   <frame tileid="367" duration="280"/>
   <frame tileid="543" duration="140"/>
   <frame tileid="191" duration="140"/>
   <frame tileid="15" duration="280"/>
   <frame tileid="191" duration="140"/>
   <frame tileid="15" duration="1400"/>
  </animation>
 </tile>
 <tile id="16">
  <animation>
   <frame tileid="16" duration="980"/>
   <frame tileid="192" duration="140"/>
   <frame tileid="368" duration="280"/>
   <frame tileid="544" duration="140"/>
   <frame tileid="192" duration="140"/>
   <frame tileid="16" duration="280"/>
   <frame tileid="192" duration="140"/>
   <frame tileid="16" duration="1260"/>
  </animation>
 </tile>
 <tile id="17">
  <animation>
   <frame tileid="17" duration="1120"/>
   <frame tileid="193" duration="140"/>
   <frame tileid="369" duration="280"/>
   <frame tileid="545" duration="140"/>
   <frame tileid="193" duration="140"/>
   <frame tileid="17" duration="280"/>
   <frame tileid="193" duration="140"/>
   <frame tileid="17" duration="1120"/>
  </animation>
 </tile>
 <tile id="24">
  <animation>
   <frame tileid="200" duration="140"/>
   <frame tileid="24" duration="2240"/>
   <frame tileid="200" duration="140"/>
   <frame tileid="376" duration="280"/>
   <frame tileid="552" duration="140"/>
   <frame tileid="200" duration="140"/>
   <frame tileid="24" duration="280"/>
  </animation>
 </tile>
 <tile id="25">
  <animation>
   <frame tileid="25" duration="140"/>
   <frame tileid="201" duration="140"/>
   <frame tileid="25" duration="2240"/>
   <frame tileid="201" duration="140"/>
   <frame tileid="377" duration="280"/>
   <frame tileid="553" duration="140"/>
   <frame tileid="201" duration="140"/>
   <frame tileid="25" duration="140"/>
  </animation>
 </tile>
 <tile id="26">
  <animation>
   <frame tileid="26" duration="280"/>
   <frame tileid="202" duration="140"/>
   <frame tileid="26" duration="2240"/>
   <frame tileid="202" duration="140"/>
   <frame tileid="378" duration="280"/>
   <frame tileid="554" duration="140"/>
   <frame tileid="202" duration="140"/>
  </animation>
 </tile>
 <tile id="27">
  <animation>
   <frame tileid="203" duration="140"/>
   <frame tileid="27" duration="280"/>
   <frame tileid="203" duration="140"/>
   <frame tileid="27" duration="2240"/>
   <frame tileid="203" duration="140"/>
   <frame tileid="379" duration="280"/>
   <frame tileid="555" duration="140"/>
  </animation>
 </tile>
 <tile id="28">
  <animation>
   <frame tileid="556" duration="140"/>
   <frame tileid="204" duration="140"/>
   <frame tileid="28" duration="280"/>
   <frame tileid="204" duration="140"/>
   <frame tileid="28" duration="2240"/>
   <frame tileid="204" duration="140"/>
   <frame tileid="380" duration="280"/>
  </animation>
 </tile>
 <tile id="29">
  <animation>
   <frame tileid="381" duration="140"/>
   <frame tileid="557" duration="140"/>
   <frame tileid="205" duration="140"/>
   <frame tileid="29" duration="280"/>
   <frame tileid="205" duration="140"/>
   <frame tileid="29" duration="2240"/>
   <frame tileid="205" duration="140"/>
   <frame tileid="381" duration="140"/>
  </animation>
 </tile>
 <tile id="30">
  <animation>
   <frame tileid="382" duration="280"/>
   <frame tileid="558" duration="140"/>
   <frame tileid="206" duration="140"/>
   <frame tileid="30" duration="280"/>
   <frame tileid="206" duration="140"/>
   <frame tileid="30" duration="2240"/>
   <frame tileid="206" duration="140"/>
  </animation>
 </tile>
 <tile id="31">
  <animation>
   <frame tileid="207" duration="140"/>
   <frame tileid="383" duration="280"/>
   <frame tileid="559" duration="140"/>
   <frame tileid="207" duration="140"/>
   <frame tileid="31" duration="280"/>
   <frame tileid="207" duration="140"/>
   <frame tileid="31" duration="2240"/>
  </animation>
 </tile>
 <tile id="32">
  <animation>
   <frame tileid="32" duration="140"/>
   <frame tileid="208" duration="140"/>
   <frame tileid="384" duration="280"/>
   <frame tileid="560" duration="140"/>
   <frame tileid="208" duration="140"/>
   <frame tileid="32" duration="280"/>
   <frame tileid="208" duration="140"/>
   <frame tileid="32" duration="2100"/>
  </animation>
 </tile>
 <tile id="33">
  <animation>
   <frame tileid="33" duration="280"/>
   <frame tileid="209" duration="140"/>
   <frame tileid="385" duration="280"/>
   <frame tileid="561" duration="140"/>
   <frame tileid="209" duration="140"/>
   <frame tileid="33" duration="280"/>
   <frame tileid="209" duration="140"/>
   <frame tileid="33" duration="1960"/>
  </animation>
 </tile>
 <tile id="34">
  <animation>
   <frame tileid="34" duration="420"/>
   <frame tileid="210" duration="140"/>
   <frame tileid="386" duration="280"/>
   <frame tileid="562" duration="140"/>
   <frame tileid="210" duration="140"/>
   <frame tileid="34" duration="280"/>
   <frame tileid="210" duration="140"/>
   <frame tileid="34" duration="1820"/>
  </animation>
 </tile>
 <tile id="35">
  <animation>
   <frame tileid="35" duration="560"/>
   <frame tileid="211" duration="140"/>
   <frame tileid="387" duration="280"/>
   <frame tileid="563" duration="140"/>
   <frame tileid="211" duration="140"/>
   <frame tileid="35" duration="280"/>
   <frame tileid="211" duration="140"/>
   <frame tileid="35" duration="1680"/>
  </animation>
 </tile>
 <tile id="36">
  <animation>
   <frame tileid="36" duration="700"/>
   <frame tileid="212" duration="140"/>
   <frame tileid="388" duration="280"/>
   <frame tileid="564" duration="140"/>
   <frame tileid="212" duration="140"/>
   <frame tileid="36" duration="280"/>
   <frame tileid="212" duration="140"/>
   <frame tileid="36" duration="1540"/>
  </animation>
 </tile>
 <tile id="37">
  <animation>
   <frame tileid="37" duration="840"/>
   <frame tileid="213" duration="140"/>
   <frame tileid="389" duration="280"/>
   <frame tileid="565" duration="140"/>
   <frame tileid="213" duration="140"/>
   <frame tileid="37" duration="280"/>
   <frame tileid="213" duration="140"/>
   <frame tileid="37" duration="1400"/>
  </animation>
 </tile>
 <tile id="38">
  <animation>
   <frame tileid="38" duration="980"/>
   <frame tileid="214" duration="140"/>
   <frame tileid="390" duration="280"/>
   <frame tileid="566" duration="140"/>
   <frame tileid="214" duration="140"/>
   <frame tileid="38" duration="280"/>
   <frame tileid="214" duration="140"/>
   <frame tileid="38" duration="1260"/>
  </animation>
 </tile>
 <tile id="39">
  <animation>
   <frame tileid="39" duration="1120"/>
   <frame tileid="215" duration="140"/>
   <frame tileid="391" duration="280"/>
   <frame tileid="567" duration="140"/>
   <frame tileid="215" duration="140"/>
   <frame tileid="39" duration="280"/>
   <frame tileid="215" duration="140"/>
   <frame tileid="39" duration="1120"/>
  </animation>
 </tile>
 <tile id="40">
  <animation>
   <frame tileid="40" duration="1260"/>
   <frame tileid="216" duration="140"/>
   <frame tileid="392" duration="280"/>
   <frame tileid="568" duration="140"/>
   <frame tileid="216" duration="140"/>
   <frame tileid="40" duration="280"/>
   <frame tileid="216" duration="140"/>
   <frame tileid="40" duration="980"/>
  </animation>
 </tile>
 <tile id="41">
  <animation>
   <frame tileid="41" duration="1400"/>
   <frame tileid="217" duration="140"/>
   <frame tileid="393" duration="280"/>
   <frame tileid="569" duration="140"/>
   <frame tileid="217" duration="140"/>
   <frame tileid="41" duration="280"/>
   <frame tileid="217" duration="140"/>
   <frame tileid="41" duration="840"/>
  </animation>
 </tile>
 <tile id="45">
  <animation>
   <frame tileid="45" duration="2240"/>
   <frame tileid="221" duration="140"/>
   <frame tileid="397" duration="280"/>
   <frame tileid="573" duration="140"/>
   <frame tileid="221" duration="140"/>
   <frame tileid="45" duration="280"/>
   <frame tileid="221" duration="140"/>
  </animation>
 </tile>
 <tile id="46">
  <animation>
   <frame tileid="222" duration="140"/>
   <frame tileid="46" duration="2240"/>
   <frame tileid="222" duration="140"/>
   <frame tileid="398" duration="280"/>
   <frame tileid="574" duration="140"/>
   <frame tileid="222" duration="140"/>
   <frame tileid="46" duration="280"/>
  </animation>
 </tile>
 <tile id="47">
  <animation>
   <frame tileid="47" duration="140"/>
   <frame tileid="223" duration="140"/>
   <frame tileid="47" duration="2240"/>
   <frame tileid="223" duration="140"/>
   <frame tileid="399" duration="280"/>
   <frame tileid="575" duration="140"/>
   <frame tileid="223" duration="140"/>
   <frame tileid="47" duration="140"/>
  </animation>
 </tile>
 <tile id="48">
  <animation>
   <frame tileid="48" duration="280"/>
   <frame tileid="224" duration="140"/>
   <frame tileid="48" duration="2240"/>
   <frame tileid="224" duration="140"/>
   <frame tileid="400" duration="280"/>
   <frame tileid="576" duration="140"/>
   <frame tileid="224" duration="140"/>
  </animation>
 </tile>
 <tile id="49">
  <animation>
   <frame tileid="225" duration="140"/>
   <frame tileid="49" duration="280"/>
   <frame tileid="225" duration="140"/>
   <frame tileid="49" duration="2240"/>
   <frame tileid="225" duration="140"/>
   <frame tileid="401" duration="280"/>
   <frame tileid="577" duration="140"/>
  </animation>
 </tile>
 <tile id="50">
  <animation>
   <frame tileid="578" duration="140"/>
   <frame tileid="226" duration="140"/>
   <frame tileid="50" duration="280"/>
   <frame tileid="226" duration="140"/>
   <frame tileid="50" duration="2240"/>
   <frame tileid="226" duration="140"/>
   <frame tileid="402" duration="280"/>
  </animation>
 </tile>
 <tile id="51">
  <animation>
   <frame tileid="403" duration="140"/>
   <frame tileid="579" duration="140"/>
   <frame tileid="227" duration="140"/>
   <frame tileid="51" duration="280"/>
   <frame tileid="227" duration="140"/>
   <frame tileid="51" duration="2240"/>
   <frame tileid="227" duration="140"/>
   <frame tileid="403" duration="140"/>
  </animation>
 </tile>
 <tile id="52">
  <animation>
   <frame tileid="404" duration="280"/>
   <frame tileid="580" duration="140"/>
   <frame tileid="228" duration="140"/>
   <frame tileid="52" duration="280"/>
   <frame tileid="228" duration="140"/>
   <frame tileid="52" duration="2240"/>
   <frame tileid="228" duration="140"/>
  </animation>
 </tile>
 <tile id="53">
  <animation>
   <frame tileid="229" duration="140"/>
   <frame tileid="405" duration="280"/>
   <frame tileid="581" duration="140"/>
   <frame tileid="229" duration="140"/>
   <frame tileid="53" duration="280"/>
   <frame tileid="229" duration="140"/>
   <frame tileid="53" duration="2240"/>
  </animation>
 </tile>
 <tile id="54">
  <animation>
   <frame tileid="54" duration="140"/>
   <frame tileid="230" duration="140"/>
   <frame tileid="406" duration="280"/>
   <frame tileid="582" duration="140"/>
   <frame tileid="230" duration="140"/>
   <frame tileid="54" duration="280"/>
   <frame tileid="230" duration="140"/>
   <frame tileid="54" duration="2100"/>
  </animation>
 </tile>
 <tile id="55">
  <animation>
   <frame tileid="55" duration="280"/>
   <frame tileid="231" duration="140"/>
   <frame tileid="407" duration="280"/>
   <frame tileid="583" duration="140"/>
   <frame tileid="231" duration="140"/>
   <frame tileid="55" duration="280"/>
   <frame tileid="231" duration="140"/>
   <frame tileid="55" duration="1960"/>
  </animation>
 </tile>
 <tile id="56">
  <animation>
   <frame tileid="56" duration="420"/>
   <frame tileid="232" duration="140"/>
   <frame tileid="408" duration="280"/>
   <frame tileid="584" duration="140"/>
   <frame tileid="232" duration="140"/>
   <frame tileid="56" duration="280"/>
   <frame tileid="232" duration="140"/>
   <frame tileid="56" duration="1820"/>
  </animation>
 </tile>
 <tile id="57">
  <animation>
   <frame tileid="57" duration="560"/>
   <frame tileid="233" duration="140"/>
   <frame tileid="409" duration="280"/>
   <frame tileid="585" duration="140"/>
   <frame tileid="233" duration="140"/>
   <frame tileid="57" duration="280"/>
   <frame tileid="233" duration="140"/>
   <frame tileid="57" duration="1680"/>
  </animation>
 </tile>
 <tile id="58">
  <animation>
   <frame tileid="58" duration="700"/>
   <frame tileid="234" duration="140"/>
   <frame tileid="410" duration="280"/>
   <frame tileid="586" duration="140"/>
   <frame tileid="234" duration="140"/>
   <frame tileid="58" duration="280"/>
   <frame tileid="234" duration="140"/>
   <frame tileid="58" duration="1540"/>
  </animation>
 </tile>
 <tile id="59">
  <animation>
   <frame tileid="59" duration="840"/>
   <frame tileid="235" duration="140"/>
   <frame tileid="411" duration="280"/>
   <frame tileid="587" duration="140"/>
   <frame tileid="235" duration="140"/>
   <frame tileid="59" duration="280"/>
   <frame tileid="235" duration="140"/>
   <frame tileid="59" duration="1400"/>
  </animation>
 </tile>
 <tile id="60">
  <animation>
   <frame tileid="60" duration="980"/>
   <frame tileid="236" duration="140"/>
   <frame tileid="412" duration="280"/>
   <frame tileid="588" duration="140"/>
   <frame tileid="236" duration="140"/>
   <frame tileid="60" duration="280"/>
   <frame tileid="236" duration="140"/>
   <frame tileid="60" duration="1260"/>
  </animation>
 </tile>
 <tile id="61">
  <animation>
   <frame tileid="61" duration="1120"/>
   <frame tileid="237" duration="140"/>
   <frame tileid="413" duration="280"/>
   <frame tileid="589" duration="140"/>
   <frame tileid="237" duration="140"/>
   <frame tileid="61" duration="280"/>
   <frame tileid="237" duration="140"/>
   <frame tileid="61" duration="1120"/>
  </animation>
 </tile>
 <tile id="62">
  <animation>
   <frame tileid="62" duration="1260"/>
   <frame tileid="238" duration="140"/>
   <frame tileid="414" duration="280"/>
   <frame tileid="590" duration="140"/>
   <frame tileid="238" duration="140"/>
   <frame tileid="62" duration="280"/>
   <frame tileid="238" duration="140"/>
   <frame tileid="62" duration="980"/>
  </animation>
 </tile>
 <tile id="63">
  <animation>
   <frame tileid="63" duration="1400"/>
   <frame tileid="239" duration="140"/>
   <frame tileid="415" duration="280"/>
   <frame tileid="591" duration="140"/>
   <frame tileid="239" duration="140"/>
   <frame tileid="63" duration="280"/>
   <frame tileid="239" duration="140"/>
   <frame tileid="63" duration="840"/>
  </animation>
 </tile>
 <tile id="64">
  <animation>
   <frame tileid="64" duration="1540"/>
   <frame tileid="240" duration="140"/>
   <frame tileid="416" duration="280"/>
   <frame tileid="592" duration="140"/>
   <frame tileid="240" duration="140"/>
   <frame tileid="64" duration="280"/>
   <frame tileid="240" duration="140"/>
   <frame tileid="64" duration="700"/>
  </animation>
 </tile>
 <tile id="66">
  <animation>
   <frame tileid="66" duration="2100"/>
   <frame tileid="242" duration="140"/>
   <frame tileid="418" duration="280"/>
   <frame tileid="594" duration="140"/>
   <frame tileid="242" duration="140"/>
   <frame tileid="66" duration="280"/>
   <frame tileid="242" duration="140"/>
   <frame tileid="66" duration="140"/>
  </animation>
 </tile>
 <tile id="67">
  <animation>
   <frame tileid="67" duration="2240"/>
   <frame tileid="243" duration="140"/>
   <frame tileid="419" duration="280"/>
   <frame tileid="595" duration="140"/>
   <frame tileid="243" duration="140"/>
   <frame tileid="67" duration="280"/>
   <frame tileid="243" duration="140"/>
  </animation>
 </tile>
 <tile id="68">
  <animation>
   <frame tileid="244" duration="140"/>
   <frame tileid="68" duration="2240"/>
   <frame tileid="244" duration="140"/>
   <frame tileid="420" duration="280"/>
   <frame tileid="596" duration="140"/>
   <frame tileid="244" duration="140"/>
   <frame tileid="68" duration="280"/>
  </animation>
 </tile>
 <tile id="69">
  <animation>
   <frame tileid="69" duration="140"/>
   <frame tileid="245" duration="140"/>
   <frame tileid="69" duration="2240"/>
   <frame tileid="245" duration="140"/>
   <frame tileid="421" duration="280"/>
   <frame tileid="597" duration="140"/>
   <frame tileid="245" duration="140"/>
   <frame tileid="69" duration="140"/>
  </animation>
 </tile>
 <tile id="70">
  <animation>
   <frame tileid="70" duration="280"/>
   <frame tileid="246" duration="140"/>
   <frame tileid="70" duration="2240"/>
   <frame tileid="246" duration="140"/>
   <frame tileid="422" duration="280"/>
   <frame tileid="598" duration="140"/>
   <frame tileid="246" duration="140"/>
  </animation>
 </tile>
 <tile id="71">
  <animation>
   <frame tileid="247" duration="140"/>
   <frame tileid="71" duration="280"/>
   <frame tileid="247" duration="140"/>
   <frame tileid="71" duration="2240"/>
   <frame tileid="247" duration="140"/>
   <frame tileid="423" duration="280"/>
   <frame tileid="599" duration="140"/>
  </animation>
 </tile>
 <tile id="72">
  <animation>
   <frame tileid="600" duration="140"/>
   <frame tileid="248" duration="140"/>
   <frame tileid="72" duration="280"/>
   <frame tileid="248" duration="140"/>
   <frame tileid="72" duration="2240"/>
   <frame tileid="248" duration="140"/>
   <frame tileid="424" duration="280"/>
  </animation>
 </tile>
 <tile id="73">
  <animation>
   <frame tileid="425" duration="140"/>
   <frame tileid="601" duration="140"/>
   <frame tileid="249" duration="140"/>
   <frame tileid="73" duration="280"/>
   <frame tileid="249" duration="140"/>
   <frame tileid="73" duration="2240"/>
   <frame tileid="249" duration="140"/>
   <frame tileid="425" duration="140"/>
  </animation>
 </tile>
 <tile id="74">
  <animation>
   <frame tileid="426" duration="280"/>
   <frame tileid="602" duration="140"/>
   <frame tileid="250" duration="140"/>
   <frame tileid="74" duration="280"/>
   <frame tileid="250" duration="140"/>
   <frame tileid="74" duration="2240"/>
   <frame tileid="250" duration="140"/>
  </animation>
 </tile>
 <tile id="75">
  <animation>
   <frame tileid="251" duration="140"/>
   <frame tileid="427" duration="280"/>
   <frame tileid="603" duration="140"/>
   <frame tileid="251" duration="140"/>
   <frame tileid="75" duration="280"/>
   <frame tileid="251" duration="140"/>
   <frame tileid="75" duration="2240"/>
  </animation>
 </tile>
 <tile id="76">
  <animation>
   <frame tileid="76" duration="140"/>
   <frame tileid="252" duration="140"/>
   <frame tileid="428" duration="280"/>
   <frame tileid="604" duration="140"/>
   <frame tileid="252" duration="140"/>
   <frame tileid="76" duration="280"/>
   <frame tileid="252" duration="140"/>
   <frame tileid="76" duration="2100"/>
  </animation>
 </tile>
 <tile id="77">
  <animation>
   <frame tileid="77" duration="280"/>
   <frame tileid="253" duration="140"/>
   <frame tileid="429" duration="280"/>
   <frame tileid="605" duration="140"/>
   <frame tileid="253" duration="140"/>
   <frame tileid="77" duration="280"/>
   <frame tileid="253" duration="140"/>
   <frame tileid="77" duration="1960"/>
  </animation>
 </tile>
 <tile id="78">
  <animation>
   <frame tileid="78" duration="420"/>
   <frame tileid="254" duration="140"/>
   <frame tileid="430" duration="280"/>
   <frame tileid="606" duration="140"/>
   <frame tileid="254" duration="140"/>
   <frame tileid="78" duration="280"/>
   <frame tileid="254" duration="140"/>
   <frame tileid="78" duration="1820"/>
  </animation>
 </tile>
 <tile id="79">
  <animation>
   <frame tileid="79" duration="560"/>
   <frame tileid="255" duration="140"/>
   <frame tileid="431" duration="280"/>
   <frame tileid="607" duration="140"/>
   <frame tileid="255" duration="140"/>
   <frame tileid="79" duration="280"/>
   <frame tileid="255" duration="140"/>
   <frame tileid="79" duration="1680"/>
  </animation>
 </tile>
 <tile id="80">
  <animation>
   <frame tileid="80" duration="700"/>
   <frame tileid="256" duration="140"/>
   <frame tileid="432" duration="280"/>
   <frame tileid="608" duration="140"/>
   <frame tileid="256" duration="140"/>
   <frame tileid="80" duration="280"/>
   <frame tileid="256" duration="140"/>
   <frame tileid="80" duration="1540"/>
  </animation>
 </tile>
 <tile id="81">
  <animation>
   <frame tileid="81" duration="840"/>
   <frame tileid="257" duration="140"/>
   <frame tileid="433" duration="280"/>
   <frame tileid="609" duration="140"/>
   <frame tileid="257" duration="140"/>
   <frame tileid="81" duration="280"/>
   <frame tileid="257" duration="140"/>
   <frame tileid="81" duration="1400"/>
  </animation>
 </tile>
 <tile id="82">
  <animation>
   <frame tileid="82" duration="980"/>
   <frame tileid="258" duration="140"/>
   <frame tileid="434" duration="280"/>
   <frame tileid="610" duration="140"/>
   <frame tileid="258" duration="140"/>
   <frame tileid="82" duration="280"/>
   <frame tileid="258" duration="140"/>
   <frame tileid="82" duration="1260"/>
  </animation>
 </tile>
 <tile id="83">
  <animation>
   <frame tileid="83" duration="1120"/>
   <frame tileid="259" duration="140"/>
   <frame tileid="435" duration="280"/>
   <frame tileid="611" duration="140"/>
   <frame tileid="259" duration="140"/>
   <frame tileid="83" duration="280"/>
   <frame tileid="259" duration="140"/>
   <frame tileid="83" duration="1120"/>
  </animation>
 </tile>
 <tile id="84">
  <animation>
   <frame tileid="84" duration="1260"/>
   <frame tileid="260" duration="140"/>
   <frame tileid="436" duration="280"/>
   <frame tileid="612" duration="140"/>
   <frame tileid="260" duration="140"/>
   <frame tileid="84" duration="280"/>
   <frame tileid="260" duration="140"/>
   <frame tileid="84" duration="980"/>
  </animation>
 </tile>
 <tile id="85">
  <animation>
   <frame tileid="85" duration="1400"/>
   <frame tileid="261" duration="140"/>
   <frame tileid="437" duration="280"/>
   <frame tileid="613" duration="140"/>
   <frame tileid="261" duration="140"/>
   <frame tileid="85" duration="280"/>
   <frame tileid="261" duration="140"/>
   <frame tileid="85" duration="840"/>
  </animation>
 </tile>
 <tile id="86">
  <animation>
   <frame tileid="86" duration="1540"/>
   <frame tileid="262" duration="140"/>
   <frame tileid="438" duration="280"/>
   <frame tileid="614" duration="140"/>
   <frame tileid="262" duration="140"/>
   <frame tileid="86" duration="280"/>
   <frame tileid="262" duration="140"/>
   <frame tileid="86" duration="700"/>
  </animation>
 </tile>
 <tile id="87">
  <animation>
   <frame tileid="87" duration="1680"/>
   <frame tileid="263" duration="140"/>
   <frame tileid="439" duration="280"/>
   <frame tileid="615" duration="140"/>
   <frame tileid="263" duration="140"/>
   <frame tileid="87" duration="280"/>
   <frame tileid="263" duration="140"/>
   <frame tileid="87" duration="560"/>
  </animation>
 </tile>
 <tile id="88">
  <animation>
   <frame tileid="88" duration="2100"/>
   <frame tileid="264" duration="140"/>
   <frame tileid="440" duration="280"/>
   <frame tileid="616" duration="140"/>
   <frame tileid="264" duration="140"/>
   <frame tileid="88" duration="280"/>
   <frame tileid="264" duration="140"/>
   <frame tileid="88" duration="140"/>
  </animation>
 </tile>
 <tile id="89">
  <animation>
   <frame tileid="89" duration="2240"/>
   <frame tileid="265" duration="140"/>
   <frame tileid="441" duration="280"/>
   <frame tileid="617" duration="140"/>
   <frame tileid="265" duration="140"/>
   <frame tileid="89" duration="280"/>
   <frame tileid="265" duration="140"/>
  </animation>
 </tile>
 <tile id="90">
  <animation>
   <frame tileid="266" duration="140"/>
   <frame tileid="90" duration="2240"/>
   <frame tileid="266" duration="140"/>
   <frame tileid="442" duration="280"/>
   <frame tileid="618" duration="140"/>
   <frame tileid="266" duration="140"/>
   <frame tileid="90" duration="280"/>
  </animation>
 </tile>
 <tile id="91">
  <animation>
   <frame tileid="91" duration="140"/>
   <frame tileid="267" duration="140"/>
   <frame tileid="91" duration="2240"/>
   <frame tileid="267" duration="140"/>
   <frame tileid="443" duration="280"/>
   <frame tileid="619" duration="140"/>
   <frame tileid="267" duration="140"/>
   <frame tileid="91" duration="140"/>
  </animation>
 </tile>
 <tile id="92">
  <animation>
   <frame tileid="92" duration="280"/>
   <frame tileid="268" duration="140"/>
   <frame tileid="92" duration="2240"/>
   <frame tileid="268" duration="140"/>
   <frame tileid="444" duration="280"/>
   <frame tileid="620" duration="140"/>
   <frame tileid="268" duration="140"/>
  </animation>
 </tile>
 <tile id="93">
  <animation>
   <frame tileid="269" duration="140"/>
   <frame tileid="93" duration="280"/>
   <frame tileid="269" duration="140"/>
   <frame tileid="93" duration="2240"/>
   <frame tileid="269" duration="140"/>
   <frame tileid="445" duration="280"/>
   <frame tileid="621" duration="140"/>
  </animation>
 </tile>
 <tile id="94">
  <animation>
   <frame tileid="622" duration="140"/>
   <frame tileid="270" duration="140"/>
   <frame tileid="94" duration="280"/>
   <frame tileid="270" duration="140"/>
   <frame tileid="94" duration="2240"/>
   <frame tileid="270" duration="140"/>
   <frame tileid="446" duration="280"/>
  </animation>
 </tile>
 <tile id="95">
  <animation>
   <frame tileid="447" duration="140"/>
   <frame tileid="623" duration="140"/>
   <frame tileid="271" duration="140"/>
   <frame tileid="95" duration="280"/>
   <frame tileid="271" duration="140"/>
   <frame tileid="95" duration="2240"/>
   <frame tileid="271" duration="140"/>
   <frame tileid="447" duration="140"/>
  </animation>
 </tile>
 <tile id="96">
  <animation>
   <frame tileid="448" duration="280"/>
   <frame tileid="624" duration="140"/>
   <frame tileid="272" duration="140"/>
   <frame tileid="96" duration="280"/>
   <frame tileid="272" duration="140"/>
   <frame tileid="96" duration="2240"/>
   <frame tileid="272" duration="140"/>
  </animation>
 </tile>
 <tile id="97">
  <animation>
   <frame tileid="273" duration="140"/>
   <frame tileid="449" duration="280"/>
   <frame tileid="625" duration="140"/>
   <frame tileid="273" duration="140"/>
   <frame tileid="97" duration="280"/>
   <frame tileid="273" duration="140"/>
   <frame tileid="97" duration="2240"/>
  </animation>
 </tile>
 <tile id="98">
  <animation>
   <frame tileid="98" duration="140"/>
   <frame tileid="274" duration="140"/>
   <frame tileid="450" duration="280"/>
   <frame tileid="626" duration="140"/>
   <frame tileid="274" duration="140"/>
   <frame tileid="98" duration="280"/>
   <frame tileid="274" duration="140"/>
   <frame tileid="98" duration="2100"/>
  </animation>
 </tile>
 <tile id="99">
  <animation>
   <frame tileid="99" duration="280"/>
   <frame tileid="275" duration="140"/>
   <frame tileid="451" duration="280"/>
   <frame tileid="627" duration="140"/>
   <frame tileid="275" duration="140"/>
   <frame tileid="99" duration="280"/>
   <frame tileid="275" duration="140"/>
   <frame tileid="99" duration="1960"/>
  </animation>
 </tile>
 <tile id="100">
  <animation>
   <frame tileid="100" duration="420"/>
   <frame tileid="276" duration="140"/>
   <frame tileid="452" duration="280"/>
   <frame tileid="628" duration="140"/>
   <frame tileid="276" duration="140"/>
   <frame tileid="100" duration="280"/>
   <frame tileid="276" duration="140"/>
   <frame tileid="100" duration="1820"/>
  </animation>
 </tile>
 <tile id="101">
  <animation>
   <frame tileid="101" duration="560"/>
   <frame tileid="277" duration="140"/>
   <frame tileid="453" duration="280"/>
   <frame tileid="629" duration="140"/>
   <frame tileid="277" duration="140"/>
   <frame tileid="101" duration="280"/>
   <frame tileid="277" duration="140"/>
   <frame tileid="101" duration="1680"/>
  </animation>
 </tile>
 <tile id="102">
  <animation>
   <frame tileid="102" duration="700"/>
   <frame tileid="278" duration="140"/>
   <frame tileid="454" duration="280"/>
   <frame tileid="630" duration="140"/>
   <frame tileid="278" duration="140"/>
   <frame tileid="102" duration="280"/>
   <frame tileid="278" duration="140"/>
   <frame tileid="102" duration="1540"/>
  </animation>
 </tile>
 <tile id="103">
  <animation>
   <frame tileid="103" duration="840"/>
   <frame tileid="279" duration="140"/>
   <frame tileid="455" duration="280"/>
   <frame tileid="631" duration="140"/>
   <frame tileid="279" duration="140"/>
   <frame tileid="103" duration="280"/>
   <frame tileid="279" duration="140"/>
   <frame tileid="103" duration="1400"/>
  </animation>
 </tile>
 <tile id="104">
  <animation>
   <frame tileid="104" duration="980"/>
   <frame tileid="280" duration="140"/>
   <frame tileid="456" duration="280"/>
   <frame tileid="632" duration="140"/>
   <frame tileid="280" duration="140"/>
   <frame tileid="104" duration="280"/>
   <frame tileid="280" duration="140"/>
   <frame tileid="104" duration="1260"/>
  </animation>
 </tile>
 <tile id="105">
  <animation>
   <frame tileid="105" duration="1120"/>
   <frame tileid="281" duration="140"/>
   <frame tileid="457" duration="280"/>
   <frame tileid="633" duration="140"/>
   <frame tileid="281" duration="140"/>
   <frame tileid="105" duration="280"/>
   <frame tileid="281" duration="140"/>
   <frame tileid="105" duration="1120"/>
  </animation>
 </tile>
 <tile id="106">
  <animation>
   <frame tileid="106" duration="1260"/>
   <frame tileid="282" duration="140"/>
   <frame tileid="458" duration="280"/>
   <frame tileid="634" duration="140"/>
   <frame tileid="282" duration="140"/>
   <frame tileid="106" duration="280"/>
   <frame tileid="282" duration="140"/>
   <frame tileid="106" duration="980"/>
  </animation>
 </tile>
 <tile id="107">
  <animation>
   <frame tileid="107" duration="1400"/>
   <frame tileid="283" duration="140"/>
   <frame tileid="459" duration="280"/>
   <frame tileid="635" duration="140"/>
   <frame tileid="283" duration="140"/>
   <frame tileid="107" duration="280"/>
   <frame tileid="283" duration="140"/>
   <frame tileid="107" duration="840"/>
  </animation>
 </tile>
 <tile id="108">
  <animation>
   <frame tileid="108" duration="1540"/>
   <frame tileid="284" duration="140"/>
   <frame tileid="460" duration="280"/>
   <frame tileid="636" duration="140"/>
   <frame tileid="284" duration="140"/>
   <frame tileid="108" duration="280"/>
   <frame tileid="284" duration="140"/>
   <frame tileid="108" duration="700"/>
  </animation>
 </tile>
 <tile id="109">
  <animation>
   <frame tileid="109" duration="1680"/>
   <frame tileid="285" duration="140"/>
   <frame tileid="461" duration="280"/>
   <frame tileid="637" duration="140"/>
   <frame tileid="285" duration="140"/>
   <frame tileid="109" duration="280"/>
   <frame tileid="285" duration="140"/>
   <frame tileid="109" duration="560"/>
  </animation>
 </tile>
 <tile id="110">
  <animation>
   <frame tileid="110" duration="2100"/>
   <frame tileid="286" duration="140"/>
   <frame tileid="462" duration="280"/>
   <frame tileid="638" duration="140"/>
   <frame tileid="286" duration="140"/>
   <frame tileid="110" duration="280"/>
   <frame tileid="286" duration="140"/>
   <frame tileid="110" duration="140"/>
  </animation>
 </tile>
 <tile id="111">
  <animation>
   <frame tileid="111" duration="2240"/>
   <frame tileid="287" duration="140"/>
   <frame tileid="463" duration="280"/>
   <frame tileid="639" duration="140"/>
   <frame tileid="287" duration="140"/>
   <frame tileid="111" duration="280"/>
   <frame tileid="287" duration="140"/>
  </animation>
 </tile>
 <tile id="112">
  <animation>
   <frame tileid="288" duration="140"/>
   <frame tileid="112" duration="2240"/>
   <frame tileid="288" duration="140"/>
   <frame tileid="464" duration="280"/>
   <frame tileid="640" duration="140"/>
   <frame tileid="288" duration="140"/>
   <frame tileid="112" duration="280"/>
  </animation>
 </tile>
 <tile id="113">
  <animation>
   <frame tileid="113" duration="140"/>
   <frame tileid="289" duration="140"/>
   <frame tileid="113" duration="2240"/>
   <frame tileid="289" duration="140"/>
   <frame tileid="465" duration="280"/>
   <frame tileid="641" duration="140"/>
   <frame tileid="289" duration="140"/>
   <frame tileid="113" duration="140"/>
  </animation>
 </tile>
 <tile id="114">
  <animation>
   <frame tileid="114" duration="280"/>
   <frame tileid="290" duration="140"/>
   <frame tileid="114" duration="2240"/>
   <frame tileid="290" duration="140"/>
   <frame tileid="466" duration="280"/>
   <frame tileid="642" duration="140"/>
   <frame tileid="290" duration="140"/>
  </animation>
 </tile>
 <tile id="115">
  <animation>
   <frame tileid="291" duration="140"/>
   <frame tileid="115" duration="280"/>
   <frame tileid="291" duration="140"/>
   <frame tileid="115" duration="2240"/>
   <frame tileid="291" duration="140"/>
   <frame tileid="467" duration="280"/>
   <frame tileid="643" duration="140"/>
  </animation>
 </tile>
 <tile id="116">
  <animation>
   <frame tileid="644" duration="140"/>
   <frame tileid="292" duration="140"/>
   <frame tileid="116" duration="280"/>
   <frame tileid="292" duration="140"/>
   <frame tileid="116" duration="2240"/>
   <frame tileid="292" duration="140"/>
   <frame tileid="468" duration="280"/>
  </animation>
 </tile>
 <tile id="117">
  <animation>
   <frame tileid="469" duration="140"/>
   <frame tileid="645" duration="140"/>
   <frame tileid="293" duration="140"/>
   <frame tileid="117" duration="280"/>
   <frame tileid="293" duration="140"/>
   <frame tileid="117" duration="2240"/>
   <frame tileid="293" duration="140"/>
   <frame tileid="469" duration="140"/>
  </animation>
 </tile>
 <tile id="118">
  <animation>
   <frame tileid="470" duration="280"/>
   <frame tileid="646" duration="140"/>
   <frame tileid="294" duration="140"/>
   <frame tileid="118" duration="280"/>
   <frame tileid="294" duration="140"/>
   <frame tileid="118" duration="2240"/>
   <frame tileid="294" duration="140"/>
  </animation>
 </tile>
 <tile id="119">
  <animation>
   <frame tileid="295" duration="140"/>
   <frame tileid="471" duration="280"/>
   <frame tileid="647" duration="140"/>
   <frame tileid="295" duration="140"/>
   <frame tileid="119" duration="280"/>
   <frame tileid="295" duration="140"/>
   <frame tileid="119" duration="2240"/>
  </animation>
 </tile>
 <tile id="120">
  <animation>
   <frame tileid="120" duration="140"/>
   <frame tileid="296" duration="140"/>
   <frame tileid="472" duration="280"/>
   <frame tileid="648" duration="140"/>
   <frame tileid="296" duration="140"/>
   <frame tileid="120" duration="280"/>
   <frame tileid="296" duration="140"/>
   <frame tileid="120" duration="2100"/>
  </animation>
 </tile>
 <tile id="121">
  <animation>
   <frame tileid="121" duration="280"/>
   <frame tileid="297" duration="140"/>
   <frame tileid="473" duration="280"/>
   <frame tileid="649" duration="140"/>
   <frame tileid="297" duration="140"/>
   <frame tileid="121" duration="280"/>
   <frame tileid="297" duration="140"/>
   <frame tileid="121" duration="1960"/>
  </animation>
 </tile>
 <tile id="122">
  <animation>
   <frame tileid="122" duration="420"/>
   <frame tileid="298" duration="140"/>
   <frame tileid="474" duration="280"/>
   <frame tileid="650" duration="140"/>
   <frame tileid="298" duration="140"/>
   <frame tileid="122" duration="280"/>
   <frame tileid="298" duration="140"/>
   <frame tileid="122" duration="1820"/>
  </animation>
 </tile>
 <tile id="123">
  <animation>
   <frame tileid="123" duration="560"/>
   <frame tileid="299" duration="140"/>
   <frame tileid="475" duration="280"/>
   <frame tileid="651" duration="140"/>
   <frame tileid="299" duration="140"/>
   <frame tileid="123" duration="280"/>
   <frame tileid="299" duration="140"/>
   <frame tileid="123" duration="1680"/>
  </animation>
 </tile>
 <tile id="124">
  <animation>
   <frame tileid="124" duration="700"/>
   <frame tileid="300" duration="140"/>
   <frame tileid="476" duration="280"/>
   <frame tileid="652" duration="140"/>
   <frame tileid="300" duration="140"/>
   <frame tileid="124" duration="280"/>
   <frame tileid="300" duration="140"/>
   <frame tileid="124" duration="1540"/>
  </animation>
 </tile>
 <tile id="125">
  <animation>
   <frame tileid="125" duration="840"/>
   <frame tileid="301" duration="140"/>
   <frame tileid="477" duration="280"/>
   <frame tileid="653" duration="140"/>
   <frame tileid="301" duration="140"/>
   <frame tileid="125" duration="280"/>
   <frame tileid="301" duration="140"/>
   <frame tileid="125" duration="1400"/>
  </animation>
 </tile>
 <tile id="126">
  <animation>
   <frame tileid="126" duration="980"/>
   <frame tileid="302" duration="140"/>
   <frame tileid="478" duration="280"/>
   <frame tileid="654" duration="140"/>
   <frame tileid="302" duration="140"/>
   <frame tileid="126" duration="280"/>
   <frame tileid="302" duration="140"/>
   <frame tileid="126" duration="1260"/>
  </animation>
 </tile>
 <tile id="127">
  <animation>
   <frame tileid="127" duration="1120"/>
   <frame tileid="303" duration="140"/>
   <frame tileid="479" duration="280"/>
   <frame tileid="655" duration="140"/>
   <frame tileid="303" duration="140"/>
   <frame tileid="127" duration="280"/>
   <frame tileid="303" duration="140"/>
   <frame tileid="127" duration="1120"/>
  </animation>
 </tile>
 <tile id="128">
  <animation>
   <frame tileid="128" duration="1260"/>
   <frame tileid="304" duration="140"/>
   <frame tileid="480" duration="280"/>
   <frame tileid="656" duration="140"/>
   <frame tileid="304" duration="140"/>
   <frame tileid="128" duration="280"/>
   <frame tileid="304" duration="140"/>
   <frame tileid="128" duration="980"/>
  </animation>
 </tile>
 <tile id="129">
  <animation>
   <frame tileid="129" duration="1400"/>
   <frame tileid="305" duration="140"/>
   <frame tileid="481" duration="280"/>
   <frame tileid="657" duration="140"/>
   <frame tileid="305" duration="140"/>
   <frame tileid="129" duration="280"/>
   <frame tileid="305" duration="140"/>
   <frame tileid="129" duration="840"/>
  </animation>
 </tile>
 <tile id="130">
  <animation>
   <frame tileid="130" duration="1540"/>
   <frame tileid="306" duration="140"/>
   <frame tileid="482" duration="280"/>
   <frame tileid="658" duration="140"/>
   <frame tileid="306" duration="140"/>
   <frame tileid="130" duration="280"/>
   <frame tileid="306" duration="140"/>
   <frame tileid="130" duration="700"/>
  </animation>
 </tile>
 <tile id="131">
  <animation>
   <frame tileid="131" duration="1680"/>
   <frame tileid="307" duration="140"/>
   <frame tileid="483" duration="280"/>
   <frame tileid="659" duration="140"/>
   <frame tileid="307" duration="140"/>
   <frame tileid="131" duration="280"/>
   <frame tileid="307" duration="140"/>
   <frame tileid="131" duration="560"/>
  </animation>
 </tile>
 <tile id="133">
  <animation>
   <frame tileid="133" duration="2240"/>
   <frame tileid="309" duration="140"/>
   <frame tileid="485" duration="280"/>
   <frame tileid="661" duration="140"/>
   <frame tileid="309" duration="140"/>
   <frame tileid="133" duration="280"/>
   <frame tileid="309" duration="140"/>
  </animation>
 </tile>
 <tile id="134">
  <animation>
   <frame tileid="310" duration="140"/>
   <frame tileid="134" duration="2240"/>
   <frame tileid="310" duration="140"/>
   <frame tileid="486" duration="280"/>
   <frame tileid="662" duration="140"/>
   <frame tileid="310" duration="140"/>
   <frame tileid="134" duration="280"/>
  </animation>
 </tile>
 <tile id="135">
  <animation>
   <frame tileid="135" duration="140"/>
   <frame tileid="311" duration="140"/>
   <frame tileid="135" duration="2240"/>
   <frame tileid="311" duration="140"/>
   <frame tileid="487" duration="280"/>
   <frame tileid="663" duration="140"/>
   <frame tileid="311" duration="140"/>
   <frame tileid="135" duration="140"/>
  </animation>
 </tile>
 <tile id="136">
  <animation>
   <frame tileid="136" duration="280"/>
   <frame tileid="312" duration="140"/>
   <frame tileid="136" duration="2240"/>
   <frame tileid="312" duration="140"/>
   <frame tileid="488" duration="280"/>
   <frame tileid="664" duration="140"/>
   <frame tileid="312" duration="140"/>
  </animation>
 </tile>
 <tile id="137">
  <animation>
   <frame tileid="313" duration="140"/>
   <frame tileid="137" duration="280"/>
   <frame tileid="313" duration="140"/>
   <frame tileid="137" duration="2240"/>
   <frame tileid="313" duration="140"/>
   <frame tileid="489" duration="280"/>
   <frame tileid="665" duration="140"/>
  </animation>
 </tile>
 <tile id="138">
  <animation>
   <frame tileid="666" duration="140"/>
   <frame tileid="314" duration="140"/>
   <frame tileid="138" duration="280"/>
   <frame tileid="314" duration="140"/>
   <frame tileid="138" duration="2240"/>
   <frame tileid="314" duration="140"/>
   <frame tileid="490" duration="280"/>
  </animation>
 </tile>
 <tile id="139">
  <animation>
   <frame tileid="491" duration="140"/>
   <frame tileid="667" duration="140"/>
   <frame tileid="315" duration="140"/>
   <frame tileid="139" duration="280"/>
   <frame tileid="315" duration="140"/>
   <frame tileid="139" duration="2240"/>
   <frame tileid="315" duration="140"/>
   <frame tileid="491" duration="140"/>
  </animation>
 </tile>
 <tile id="140">
  <animation>
   <frame tileid="492" duration="280"/>
   <frame tileid="668" duration="140"/>
   <frame tileid="316" duration="140"/>
   <frame tileid="140" duration="280"/>
   <frame tileid="316" duration="140"/>
   <frame tileid="140" duration="2240"/>
   <frame tileid="316" duration="140"/>
  </animation>
 </tile>
 <tile id="141">
  <animation>
   <frame tileid="317" duration="140"/>
   <frame tileid="493" duration="280"/>
   <frame tileid="669" duration="140"/>
   <frame tileid="317" duration="140"/>
   <frame tileid="141" duration="280"/>
   <frame tileid="317" duration="140"/>
   <frame tileid="141" duration="2240"/>
  </animation>
 </tile>
 <tile id="142">
  <animation>
   <frame tileid="142" duration="140"/>
   <frame tileid="318" duration="140"/>
   <frame tileid="494" duration="280"/>
   <frame tileid="670" duration="140"/>
   <frame tileid="318" duration="140"/>
   <frame tileid="142" duration="280"/>
   <frame tileid="318" duration="140"/>
   <frame tileid="142" duration="2100"/>
  </animation>
 </tile>
 <tile id="143">
  <animation>
   <frame tileid="143" duration="280"/>
   <frame tileid="319" duration="140"/>
   <frame tileid="495" duration="280"/>
   <frame tileid="671" duration="140"/>
   <frame tileid="319" duration="140"/>
   <frame tileid="143" duration="280"/>
   <frame tileid="319" duration="140"/>
   <frame tileid="143" duration="1960"/>
  </animation>
 </tile>
 <tile id="144">
  <animation>
   <frame tileid="144" duration="420"/>
   <frame tileid="320" duration="140"/>
   <frame tileid="496" duration="280"/>
   <frame tileid="672" duration="140"/>
   <frame tileid="320" duration="140"/>
   <frame tileid="144" duration="280"/>
   <frame tileid="320" duration="140"/>
   <frame tileid="144" duration="1820"/>
  </animation>
 </tile>
 <tile id="145">
  <animation>
   <frame tileid="145" duration="560"/>
   <frame tileid="321" duration="140"/>
   <frame tileid="497" duration="280"/>
   <frame tileid="673" duration="140"/>
   <frame tileid="321" duration="140"/>
   <frame tileid="145" duration="280"/>
   <frame tileid="321" duration="140"/>
   <frame tileid="145" duration="1680"/>
  </animation>
 </tile>
 <tile id="146">
  <animation>
   <frame tileid="146" duration="700"/>
   <frame tileid="322" duration="140"/>
   <frame tileid="498" duration="280"/>
   <frame tileid="674" duration="140"/>
   <frame tileid="322" duration="140"/>
   <frame tileid="146" duration="280"/>
   <frame tileid="322" duration="140"/>
   <frame tileid="146" duration="1540"/>
  </animation>
 </tile>
 <tile id="147">
  <animation>
   <frame tileid="147" duration="840"/>
   <frame tileid="323" duration="140"/>
   <frame tileid="499" duration="280"/>
   <frame tileid="675" duration="140"/>
   <frame tileid="323" duration="140"/>
   <frame tileid="147" duration="280"/>
   <frame tileid="323" duration="140"/>
   <frame tileid="147" duration="1400"/>
  </animation>
 </tile>
 <tile id="148">
  <animation>
   <frame tileid="148" duration="980"/>
   <frame tileid="324" duration="140"/>
   <frame tileid="500" duration="280"/>
   <frame tileid="676" duration="140"/>
   <frame tileid="324" duration="140"/>
   <frame tileid="148" duration="280"/>
   <frame tileid="324" duration="140"/>
   <frame tileid="148" duration="1260"/>
  </animation>
 </tile>
 <tile id="149">
  <animation>
   <frame tileid="149" duration="1120"/>
   <frame tileid="325" duration="140"/>
   <frame tileid="501" duration="280"/>
   <frame tileid="677" duration="140"/>
   <frame tileid="325" duration="140"/>
   <frame tileid="149" duration="280"/>
   <frame tileid="325" duration="140"/>
   <frame tileid="149" duration="1120"/>
  </animation>
 </tile>
 <tile id="150">
  <animation>
   <frame tileid="150" duration="1260"/>
   <frame tileid="326" duration="140"/>
   <frame tileid="502" duration="280"/>
   <frame tileid="678" duration="140"/>
   <frame tileid="326" duration="140"/>
   <frame tileid="150" duration="280"/>
   <frame tileid="326" duration="140"/>
   <frame tileid="150" duration="980"/>
  </animation>
 </tile>
 <tile id="151">
  <animation>
   <frame tileid="151" duration="1400"/>
   <frame tileid="327" duration="140"/>
   <frame tileid="503" duration="280"/>
   <frame tileid="679" duration="140"/>
   <frame tileid="327" duration="140"/>
   <frame tileid="151" duration="280"/>
   <frame tileid="327" duration="140"/>
   <frame tileid="151" duration="840"/>
  </animation>
 </tile>
 <tile id="152">
  <animation>
   <frame tileid="152" duration="1540"/>
   <frame tileid="328" duration="140"/>
   <frame tileid="504" duration="280"/>
   <frame tileid="680" duration="140"/>
   <frame tileid="328" duration="140"/>
   <frame tileid="152" duration="280"/>
   <frame tileid="328" duration="140"/>
   <frame tileid="152" duration="700"/>
  </animation>
 </tile>
 <tile id="156">
  <animation>
   <frame tileid="332" duration="140"/>
   <frame tileid="156" duration="2240"/>
   <frame tileid="332" duration="140"/>
   <frame tileid="508" duration="280"/>
   <frame tileid="684" duration="140"/>
   <frame tileid="332" duration="140"/>
   <frame tileid="156" duration="280"/>
  </animation>
 </tile>
 <tile id="159">
  <animation>
   <frame tileid="335" duration="140"/>
   <frame tileid="159" duration="280"/>
   <frame tileid="335" duration="140"/>
   <frame tileid="159" duration="2240"/>
   <frame tileid="335" duration="140"/>
   <frame tileid="511" duration="280"/>
   <frame tileid="687" duration="140"/>
  </animation>
 </tile>
 <tile id="160">
  <animation>
   <frame tileid="688" duration="140"/>
   <frame tileid="336" duration="140"/>
   <frame tileid="160" duration="280"/>
   <frame tileid="336" duration="140"/>
   <frame tileid="160" duration="2240"/>
   <frame tileid="336" duration="140"/>
   <frame tileid="512" duration="280"/>
  </animation>
 </tile>
 <tile id="161">
  <animation>
   <frame tileid="513" duration="140"/>
   <frame tileid="689" duration="140"/>
   <frame tileid="337" duration="140"/>
   <frame tileid="161" duration="280"/>
   <frame tileid="337" duration="140"/>
   <frame tileid="161" duration="2240"/>
   <frame tileid="337" duration="140"/>
   <frame tileid="513" duration="140"/>
  </animation>
 </tile>
 <tile id="162">
  <animation>
   <frame tileid="514" duration="280"/>
   <frame tileid="690" duration="140"/>
   <frame tileid="338" duration="140"/>
   <frame tileid="162" duration="280"/>
   <frame tileid="338" duration="140"/>
   <frame tileid="162" duration="2240"/>
   <frame tileid="338" duration="140"/>
  </animation>
 </tile>
 <tile id="163">
  <animation>
   <frame tileid="339" duration="140"/>
   <frame tileid="515" duration="280"/>
   <frame tileid="691" duration="140"/>
   <frame tileid="339" duration="140"/>
   <frame tileid="163" duration="280"/>
   <frame tileid="339" duration="140"/>
   <frame tileid="163" duration="2240"/>
  </animation>
 </tile>
 <tile id="164">
  <animation>
   <frame tileid="164" duration="140"/>
   <frame tileid="340" duration="140"/>
   <frame tileid="516" duration="280"/>
   <frame tileid="692" duration="140"/>
   <frame tileid="340" duration="140"/>
   <frame tileid="164" duration="280"/>
   <frame tileid="340" duration="140"/>
   <frame tileid="164" duration="2100"/>
  </animation>
 </tile>
 <tile id="165">
  <animation>
   <frame tileid="165" duration="280"/>
   <frame tileid="341" duration="140"/>
   <frame tileid="517" duration="280"/>
   <frame tileid="693" duration="140"/>
   <frame tileid="341" duration="140"/>
   <frame tileid="165" duration="280"/>
   <frame tileid="341" duration="140"/>
   <frame tileid="165" duration="1960"/>
  </animation>
 </tile>
 <tile id="166">
  <animation>
   <frame tileid="166" duration="420"/>
   <frame tileid="342" duration="140"/>
   <frame tileid="518" duration="280"/>
   <frame tileid="694" duration="140"/>
   <frame tileid="342" duration="140"/>
   <frame tileid="166" duration="280"/>
   <frame tileid="342" duration="140"/>
   <frame tileid="166" duration="1820"/>
  </animation>
 </tile>
 <tile id="167">
  <animation>
   <frame tileid="167" duration="560"/>
   <frame tileid="343" duration="140"/>
   <frame tileid="519" duration="280"/>
   <frame tileid="695" duration="140"/>
   <frame tileid="343" duration="140"/>
   <frame tileid="167" duration="280"/>
   <frame tileid="343" duration="140"/>
   <frame tileid="167" duration="1680"/>
  </animation>
 </tile>
 <tile id="168">
  <animation>
   <frame tileid="168" duration="700"/>
   <frame tileid="344" duration="140"/>
   <frame tileid="520" duration="280"/>
   <frame tileid="696" duration="140"/>
   <frame tileid="344" duration="140"/>
   <frame tileid="168" duration="280"/>
   <frame tileid="344" duration="140"/>
   <frame tileid="168" duration="1540"/>
  </animation>
 </tile>
 <tile id="169">
  <animation>
   <frame tileid="169" duration="840"/>
   <frame tileid="345" duration="140"/>
   <frame tileid="521" duration="280"/>
   <frame tileid="697" duration="140"/>
   <frame tileid="345" duration="140"/>
   <frame tileid="169" duration="280"/>
   <frame tileid="345" duration="140"/>
   <frame tileid="169" duration="1400"/>
  </animation>
 </tile>
 <tile id="170">
  <animation>
   <frame tileid="170" duration="980"/>
   <frame tileid="346" duration="140"/>
   <frame tileid="522" duration="280"/>
   <frame tileid="698" duration="140"/>
   <frame tileid="346" duration="140"/>
   <frame tileid="170" duration="280"/>
   <frame tileid="346" duration="140"/>
   <frame tileid="170" duration="1260"/>
  </animation>
 </tile>
 <tile id="171">
  <animation>
   <frame tileid="171" duration="1120"/>
   <frame tileid="347" duration="140"/>
   <frame tileid="523" duration="280"/>
   <frame tileid="699" duration="140"/>
   <frame tileid="347" duration="140"/>
   <frame tileid="171" duration="280"/>
   <frame tileid="347" duration="140"/>
   <frame tileid="171" duration="1120"/>
  </animation>
 </tile>
 <tile id="172">
  <animation>
   <frame tileid="172" duration="1260"/>
   <frame tileid="348" duration="140"/>
   <frame tileid="524" duration="280"/>
   <frame tileid="700" duration="140"/>
   <frame tileid="348" duration="140"/>
   <frame tileid="172" duration="280"/>
   <frame tileid="348" duration="140"/>
   <frame tileid="172" duration="980"/>
  </animation>
 </tile>
 <tile id="173">
  <animation>
   <frame tileid="173" duration="1400"/>
   <frame tileid="349" duration="140"/>
   <frame tileid="525" duration="280"/>
   <frame tileid="701" duration="140"/>
   <frame tileid="349" duration="140"/>
   <frame tileid="173" duration="280"/>
   <frame tileid="349" duration="140"/>
   <frame tileid="173" duration="840"/>
  </animation>
 </tile>
 <tile id="709">
  <animation>
   <frame tileid="841" duration="140"/>
   <frame tileid="709" duration="280"/>
   <frame tileid="841" duration="140"/>
   <frame tileid="709" duration="2240"/>
   <frame tileid="841" duration="140"/>
   <frame tileid="973" duration="280"/>
   <frame tileid="1105" duration="140"/>
  </animation>
 </tile>
 <tile id="710">
  <animation>
   <frame tileid="1106" duration="140"/>
   <frame tileid="842" duration="140"/>
   <frame tileid="710" duration="280"/>
   <frame tileid="842" duration="140"/>
   <frame tileid="710" duration="2240"/>
   <frame tileid="842" duration="140"/>
   <frame tileid="974" duration="280"/>
  </animation>
 </tile>
 <tile id="711">
  <animation>
   <frame tileid="975" duration="140"/>
   <frame tileid="1107" duration="140"/>
   <frame tileid="843" duration="140"/>
   <frame tileid="711" duration="280"/>
   <frame tileid="843" duration="140"/>
   <frame tileid="711" duration="2240"/>
   <frame tileid="843" duration="140"/>
   <frame tileid="975" duration="140"/>
  </animation>
 </tile>
 <tile id="712">
  <animation>
   <frame tileid="976" duration="280"/>
   <frame tileid="1108" duration="140"/>
   <frame tileid="844" duration="140"/>
   <frame tileid="712" duration="280"/>
   <frame tileid="844" duration="140"/>
   <frame tileid="712" duration="2240"/>
   <frame tileid="844" duration="140"/>
  </animation>
 </tile>
 <tile id="713">
  <animation>
   <frame tileid="845" duration="140"/>
   <frame tileid="977" duration="280"/>
   <frame tileid="1109" duration="140"/>
   <frame tileid="845" duration="140"/>
   <frame tileid="713" duration="280"/>
   <frame tileid="845" duration="140"/>
   <frame tileid="713" duration="2240"/>
  </animation>
 </tile>
 <tile id="714">
  <animation>
   <frame tileid="714" duration="140"/>
   <frame tileid="846" duration="140"/>
   <frame tileid="978" duration="280"/>
   <frame tileid="1110" duration="140"/>
   <frame tileid="846" duration="140"/>
   <frame tileid="714" duration="280"/>
   <frame tileid="846" duration="140"/>
   <frame tileid="714" duration="2100"/>
  </animation>
 </tile>
 <tile id="715">
  <animation>
   <frame tileid="715" duration="280"/>
   <frame tileid="847" duration="140"/>
   <frame tileid="979" duration="280"/>
   <frame tileid="1111" duration="140"/>
   <frame tileid="847" duration="140"/>
   <frame tileid="715" duration="280"/>
   <frame tileid="847" duration="140"/>
   <frame tileid="715" duration="1960"/>
  </animation>
 </tile>
 <tile id="716">
  <animation>
   <frame tileid="716" duration="420"/>
   <frame tileid="848" duration="140"/>
   <frame tileid="980" duration="280"/>
   <frame tileid="1112" duration="140"/>
   <frame tileid="848" duration="140"/>
   <frame tileid="716" duration="280"/>
   <frame tileid="848" duration="140"/>
   <frame tileid="716" duration="1820"/>
  </animation>
 </tile>
 <tile id="717">
  <animation>
   <frame tileid="717" duration="560"/>
   <frame tileid="849" duration="140"/>
   <frame tileid="981" duration="280"/>
   <frame tileid="1113" duration="140"/>
   <frame tileid="849" duration="140"/>
   <frame tileid="717" duration="280"/>
   <frame tileid="849" duration="140"/>
   <frame tileid="717" duration="1680"/>
  </animation>
 </tile>
 <tile id="718">
  <animation>
   <frame tileid="718" duration="700"/>
   <frame tileid="850" duration="140"/>
   <frame tileid="982" duration="280"/>
   <frame tileid="1114" duration="140"/>
   <frame tileid="850" duration="140"/>
   <frame tileid="718" duration="280"/>
   <frame tileid="850" duration="140"/>
   <frame tileid="718" duration="1540"/>
  </animation>
 </tile>
 <tile id="719">
  <animation>
   <frame tileid="719" duration="840"/>
   <frame tileid="851" duration="140"/>
   <frame tileid="983" duration="280"/>
   <frame tileid="1115" duration="140"/>
   <frame tileid="851" duration="140"/>
   <frame tileid="719" duration="280"/>
   <frame tileid="851" duration="140"/>
   <frame tileid="719" duration="1400"/>
  </animation>
 </tile>
 <tile id="720">
  <animation>
   <frame tileid="720" duration="980"/>
   <frame tileid="852" duration="140"/>
   <frame tileid="984" duration="280"/>
   <frame tileid="1116" duration="140"/>
   <frame tileid="852" duration="140"/>
   <frame tileid="720" duration="280"/>
   <frame tileid="852" duration="140"/>
   <frame tileid="720" duration="1260"/>
  </animation>
 </tile>
 <tile id="721">
  <animation>
   <frame tileid="721" duration="1120"/>
   <frame tileid="853" duration="140"/>
   <frame tileid="985" duration="280"/>
   <frame tileid="1117" duration="140"/>
   <frame tileid="853" duration="140"/>
   <frame tileid="721" duration="280"/>
   <frame tileid="853" duration="140"/>
   <frame tileid="721" duration="1120"/>
  </animation>
 </tile>
 <tile id="722">
  <animation>
   <frame tileid="722" duration="1260"/>
   <frame tileid="854" duration="140"/>
   <frame tileid="986" duration="280"/>
   <frame tileid="1118" duration="140"/>
   <frame tileid="854" duration="140"/>
   <frame tileid="722" duration="280"/>
   <frame tileid="854" duration="140"/>
   <frame tileid="722" duration="980"/>
  </animation>
 </tile>
 <tile id="727">
  <animation>
   <frame tileid="727" duration="2240"/>
   <frame tileid="859" duration="140"/>
   <frame tileid="991" duration="280"/>
   <frame tileid="1123" duration="140"/>
   <frame tileid="859" duration="140"/>
   <frame tileid="727" duration="280"/>
   <frame tileid="859" duration="140"/>
  </animation>
 </tile>
 <tile id="728">
  <animation>
   <frame tileid="860" duration="140"/>
   <frame tileid="728" duration="2240"/>
   <frame tileid="860" duration="140"/>
   <frame tileid="992" duration="280"/>
   <frame tileid="1124" duration="140"/>
   <frame tileid="860" duration="140"/>
   <frame tileid="728" duration="280"/>
  </animation>
 </tile>
 <tile id="729">
  <animation>
   <frame tileid="729" duration="140"/>
   <frame tileid="861" duration="140"/>
   <frame tileid="729" duration="2240"/>
   <frame tileid="861" duration="140"/>
   <frame tileid="993" duration="280"/>
   <frame tileid="1125" duration="140"/>
   <frame tileid="861" duration="140"/>
   <frame tileid="729" duration="140"/>
  </animation>
 </tile>
 <tile id="730">
  <animation>
   <frame tileid="730" duration="280"/>
   <frame tileid="862" duration="140"/>
   <frame tileid="730" duration="2240"/>
   <frame tileid="862" duration="140"/>
   <frame tileid="994" duration="280"/>
   <frame tileid="1126" duration="140"/>
   <frame tileid="862" duration="140"/>
  </animation>
 </tile>
 <tile id="731">
  <animation>
   <frame tileid="863" duration="140"/>
   <frame tileid="731" duration="280"/>
   <frame tileid="863" duration="140"/>
   <frame tileid="731" duration="2240"/>
   <frame tileid="863" duration="140"/>
   <frame tileid="995" duration="280"/>
   <frame tileid="1127" duration="140"/>
  </animation>
 </tile>
 <tile id="732">
  <animation>
   <frame tileid="1128" duration="140"/>
   <frame tileid="864" duration="140"/>
   <frame tileid="732" duration="280"/>
   <frame tileid="864" duration="140"/>
   <frame tileid="732" duration="2240"/>
   <frame tileid="864" duration="140"/>
   <frame tileid="996" duration="280"/>
  </animation>
 </tile>
 <tile id="733">
  <animation>
   <frame tileid="997" duration="140"/>
   <frame tileid="1129" duration="140"/>
   <frame tileid="865" duration="140"/>
   <frame tileid="733" duration="280"/>
   <frame tileid="865" duration="140"/>
   <frame tileid="733" duration="2240"/>
   <frame tileid="865" duration="140"/>
   <frame tileid="997" duration="140"/>
  </animation>
 </tile>
 <tile id="734">
  <animation>
   <frame tileid="998" duration="280"/>
   <frame tileid="1130" duration="140"/>
   <frame tileid="866" duration="140"/>
   <frame tileid="734" duration="280"/>
   <frame tileid="866" duration="140"/>
   <frame tileid="734" duration="2240"/>
   <frame tileid="866" duration="140"/>
  </animation>
 </tile>
 <tile id="735">
  <animation>
   <frame tileid="867" duration="140"/>
   <frame tileid="999" duration="280"/>
   <frame tileid="1131" duration="140"/>
   <frame tileid="867" duration="140"/>
   <frame tileid="735" duration="280"/>
   <frame tileid="867" duration="140"/>
   <frame tileid="735" duration="2240"/>
  </animation>
 </tile>
 <tile id="736">
  <animation>
   <frame tileid="736" duration="140"/>
   <frame tileid="868" duration="140"/>
   <frame tileid="1000" duration="280"/>
   <frame tileid="1132" duration="140"/>
   <frame tileid="868" duration="140"/>
   <frame tileid="736" duration="280"/>
   <frame tileid="868" duration="140"/>
   <frame tileid="736" duration="2100"/>
  </animation>
 </tile>
 <tile id="737">
  <animation>
   <frame tileid="737" duration="280"/>
   <frame tileid="869" duration="140"/>
   <frame tileid="1001" duration="280"/>
   <frame tileid="1133" duration="140"/>
   <frame tileid="869" duration="140"/>
   <frame tileid="737" duration="280"/>
   <frame tileid="869" duration="140"/>
   <frame tileid="737" duration="1960"/>
  </animation>
 </tile>
 <tile id="738">
  <animation>
   <frame tileid="738" duration="420"/>
   <frame tileid="870" duration="140"/>
   <frame tileid="1002" duration="280"/>
   <frame tileid="1134" duration="140"/>
   <frame tileid="870" duration="140"/>
   <frame tileid="738" duration="280"/>
   <frame tileid="870" duration="140"/>
   <frame tileid="738" duration="1820"/>
  </animation>
 </tile>
 <tile id="739">
  <animation>
   <frame tileid="739" duration="560"/>
   <frame tileid="871" duration="140"/>
   <frame tileid="1003" duration="280"/>
   <frame tileid="1135" duration="140"/>
   <frame tileid="871" duration="140"/>
   <frame tileid="739" duration="280"/>
   <frame tileid="871" duration="140"/>
   <frame tileid="739" duration="1680"/>
  </animation>
 </tile>
 <tile id="740">
  <animation>
   <frame tileid="740" duration="700"/>
   <frame tileid="872" duration="140"/>
   <frame tileid="1004" duration="280"/>
   <frame tileid="1136" duration="140"/>
   <frame tileid="872" duration="140"/>
   <frame tileid="740" duration="280"/>
   <frame tileid="872" duration="140"/>
   <frame tileid="740" duration="1540"/>
  </animation>
 </tile>
 <tile id="741">
  <animation>
   <frame tileid="741" duration="840"/>
   <frame tileid="873" duration="140"/>
   <frame tileid="1005" duration="280"/>
   <frame tileid="1137" duration="140"/>
   <frame tileid="873" duration="140"/>
   <frame tileid="741" duration="280"/>
   <frame tileid="873" duration="140"/>
   <frame tileid="741" duration="1400"/>
  </animation>
 </tile>
 <tile id="742">
  <animation>
   <frame tileid="742" duration="980"/>
   <frame tileid="874" duration="140"/>
   <frame tileid="1006" duration="280"/>
   <frame tileid="1138" duration="140"/>
   <frame tileid="874" duration="140"/>
   <frame tileid="742" duration="280"/>
   <frame tileid="874" duration="140"/>
   <frame tileid="742" duration="1260"/>
  </animation>
 </tile>
 <tile id="743">
  <animation>
   <frame tileid="743" duration="1120"/>
   <frame tileid="875" duration="140"/>
   <frame tileid="1007" duration="280"/>
   <frame tileid="1139" duration="140"/>
   <frame tileid="875" duration="140"/>
   <frame tileid="743" duration="280"/>
   <frame tileid="875" duration="140"/>
   <frame tileid="743" duration="1120"/>
  </animation>
 </tile>
 <tile id="744">
  <animation>
   <frame tileid="744" duration="1260"/>
   <frame tileid="876" duration="140"/>
   <frame tileid="1008" duration="280"/>
   <frame tileid="1140" duration="140"/>
   <frame tileid="876" duration="140"/>
   <frame tileid="744" duration="280"/>
   <frame tileid="876" duration="140"/>
   <frame tileid="744" duration="980"/>
  </animation>
 </tile>
 <tile id="745">
  <animation>
   <frame tileid="745" duration="1400"/>
   <frame tileid="877" duration="140"/>
   <frame tileid="1009" duration="280"/>
   <frame tileid="1141" duration="140"/>
   <frame tileid="877" duration="140"/>
   <frame tileid="745" duration="280"/>
   <frame tileid="877" duration="140"/>
   <frame tileid="745" duration="840"/>
  </animation>
 </tile>
 <tile id="746">
  <animation>
   <frame tileid="746" duration="1540"/>
   <frame tileid="878" duration="140"/>
   <frame tileid="1010" duration="280"/>
   <frame tileid="1142" duration="140"/>
   <frame tileid="878" duration="140"/>
   <frame tileid="746" duration="280"/>
   <frame tileid="878" duration="140"/>
   <frame tileid="746" duration="700"/>
  </animation>
 </tile>
 <tile id="748">
  <animation>
   <frame tileid="748" duration="2100"/>
   <frame tileid="880" duration="140"/>
   <frame tileid="1012" duration="280"/>
   <frame tileid="1144" duration="140"/>
   <frame tileid="880" duration="140"/>
   <frame tileid="748" duration="280"/>
   <frame tileid="880" duration="140"/>
   <frame tileid="748" duration="140"/>
  </animation>
 </tile>
 <tile id="749">
  <animation>
   <frame tileid="749" duration="2240"/>
   <frame tileid="881" duration="140"/>
   <frame tileid="1013" duration="280"/>
   <frame tileid="1145" duration="140"/>
   <frame tileid="881" duration="140"/>
   <frame tileid="749" duration="280"/>
   <frame tileid="881" duration="140"/>
  </animation>
 </tile>
 <tile id="750">
  <animation>
   <frame tileid="882" duration="140"/>
   <frame tileid="750" duration="2240"/>
   <frame tileid="882" duration="140"/>
   <frame tileid="1014" duration="280"/>
   <frame tileid="1146" duration="140"/>
   <frame tileid="882" duration="140"/>
   <frame tileid="750" duration="280"/>
  </animation>
 </tile>
 <tile id="751">
  <animation>
   <frame tileid="751" duration="140"/>
   <frame tileid="883" duration="140"/>
   <frame tileid="751" duration="2240"/>
   <frame tileid="883" duration="140"/>
   <frame tileid="1015" duration="280"/>
   <frame tileid="1147" duration="140"/>
   <frame tileid="883" duration="140"/>
   <frame tileid="751" duration="140"/>
  </animation>
 </tile>
 <tile id="752">
  <animation>
   <frame tileid="752" duration="280"/>
   <frame tileid="884" duration="140"/>
   <frame tileid="752" duration="2240"/>
   <frame tileid="884" duration="140"/>
   <frame tileid="1016" duration="280"/>
   <frame tileid="1148" duration="140"/>
   <frame tileid="884" duration="140"/>
  </animation>
 </tile>
 <tile id="753">
  <animation>
   <frame tileid="885" duration="140"/>
   <frame tileid="753" duration="280"/>
   <frame tileid="885" duration="140"/>
   <frame tileid="753" duration="2240"/>
   <frame tileid="885" duration="140"/>
   <frame tileid="1017" duration="280"/>
   <frame tileid="1149" duration="140"/>
  </animation>
 </tile>
 <tile id="754">
  <animation>
   <frame tileid="1150" duration="140"/>
   <frame tileid="886" duration="140"/>
   <frame tileid="754" duration="280"/>
   <frame tileid="886" duration="140"/>
   <frame tileid="754" duration="2240"/>
   <frame tileid="886" duration="140"/>
   <frame tileid="1018" duration="280"/>
  </animation>
 </tile>
 <tile id="755">
  <animation>
   <frame tileid="1019" duration="140"/>
   <frame tileid="1151" duration="140"/>
   <frame tileid="887" duration="140"/>
   <frame tileid="755" duration="280"/>
   <frame tileid="887" duration="140"/>
   <frame tileid="755" duration="2240"/>
   <frame tileid="887" duration="140"/>
   <frame tileid="1019" duration="140"/>
  </animation>
 </tile>
 <tile id="756">
  <animation>
   <frame tileid="1020" duration="280"/>
   <frame tileid="1152" duration="140"/>
   <frame tileid="888" duration="140"/>
   <frame tileid="756" duration="280"/>
   <frame tileid="888" duration="140"/>
   <frame tileid="756" duration="2240"/>
   <frame tileid="888" duration="140"/>
  </animation>
 </tile>
 <tile id="757">
  <animation>
   <frame tileid="889" duration="140"/>
   <frame tileid="1021" duration="280"/>
   <frame tileid="1153" duration="140"/>
   <frame tileid="889" duration="140"/>
   <frame tileid="757" duration="280"/>
   <frame tileid="889" duration="140"/>
   <frame tileid="757" duration="2240"/>
  </animation>
 </tile>
 <tile id="758">
  <animation>
   <frame tileid="758" duration="140"/>
   <frame tileid="890" duration="140"/>
   <frame tileid="1022" duration="280"/>
   <frame tileid="1154" duration="140"/>
   <frame tileid="890" duration="140"/>
   <frame tileid="758" duration="280"/>
   <frame tileid="890" duration="140"/>
   <frame tileid="758" duration="2100"/>
  </animation>
 </tile>
 <tile id="759">
  <animation>
   <frame tileid="759" duration="280"/>
   <frame tileid="891" duration="140"/>
   <frame tileid="1023" duration="280"/>
   <frame tileid="1155" duration="140"/>
   <frame tileid="891" duration="140"/>
   <frame tileid="759" duration="280"/>
   <frame tileid="891" duration="140"/>
   <frame tileid="759" duration="1960"/>
  </animation>
 </tile>
 <tile id="760">
  <animation>
   <frame tileid="760" duration="420"/>
   <frame tileid="892" duration="140"/>
   <frame tileid="1024" duration="280"/>
   <frame tileid="1156" duration="140"/>
   <frame tileid="892" duration="140"/>
   <frame tileid="760" duration="280"/>
   <frame tileid="892" duration="140"/>
   <frame tileid="760" duration="1820"/>
  </animation>
 </tile>
 <tile id="761">
  <animation>
   <frame tileid="761" duration="560"/>
   <frame tileid="893" duration="140"/>
   <frame tileid="1025" duration="280"/>
   <frame tileid="1157" duration="140"/>
   <frame tileid="893" duration="140"/>
   <frame tileid="761" duration="280"/>
   <frame tileid="893" duration="140"/>
   <frame tileid="761" duration="1680"/>
  </animation>
 </tile>
 <tile id="762">
  <animation>
   <frame tileid="762" duration="700"/>
   <frame tileid="894" duration="140"/>
   <frame tileid="1026" duration="280"/>
   <frame tileid="1158" duration="140"/>
   <frame tileid="894" duration="140"/>
   <frame tileid="762" duration="280"/>
   <frame tileid="894" duration="140"/>
   <frame tileid="762" duration="1540"/>
  </animation>
 </tile>
 <tile id="763">
  <animation>
   <frame tileid="763" duration="840"/>
   <frame tileid="895" duration="140"/>
   <frame tileid="1027" duration="280"/>
   <frame tileid="1159" duration="140"/>
   <frame tileid="895" duration="140"/>
   <frame tileid="763" duration="280"/>
   <frame tileid="895" duration="140"/>
   <frame tileid="763" duration="1400"/>
  </animation>
 </tile>
 <tile id="764">
  <animation>
   <frame tileid="764" duration="980"/>
   <frame tileid="896" duration="140"/>
   <frame tileid="1028" duration="280"/>
   <frame tileid="1160" duration="140"/>
   <frame tileid="896" duration="140"/>
   <frame tileid="764" duration="280"/>
   <frame tileid="896" duration="140"/>
   <frame tileid="764" duration="1260"/>
  </animation>
 </tile>
 <tile id="765">
  <animation>
   <frame tileid="765" duration="1120"/>
   <frame tileid="897" duration="140"/>
   <frame tileid="1029" duration="280"/>
   <frame tileid="1161" duration="140"/>
   <frame tileid="897" duration="140"/>
   <frame tileid="765" duration="280"/>
   <frame tileid="897" duration="140"/>
   <frame tileid="765" duration="1120"/>
  </animation>
 </tile>
 <tile id="766">
  <animation>
   <frame tileid="766" duration="1260"/>
   <frame tileid="898" duration="140"/>
   <frame tileid="1030" duration="280"/>
   <frame tileid="1162" duration="140"/>
   <frame tileid="898" duration="140"/>
   <frame tileid="766" duration="280"/>
   <frame tileid="898" duration="140"/>
   <frame tileid="766" duration="980"/>
  </animation>
 </tile>
 <tile id="767">
  <animation>
   <frame tileid="767" duration="1400"/>
   <frame tileid="899" duration="140"/>
   <frame tileid="1031" duration="280"/>
   <frame tileid="1163" duration="140"/>
   <frame tileid="899" duration="140"/>
   <frame tileid="767" duration="280"/>
   <frame tileid="899" duration="140"/>
   <frame tileid="767" duration="840"/>
  </animation>
 </tile>
 <tile id="768">
  <animation>
   <frame tileid="768" duration="1540"/>
   <frame tileid="900" duration="140"/>
   <frame tileid="1032" duration="280"/>
   <frame tileid="1164" duration="140"/>
   <frame tileid="900" duration="140"/>
   <frame tileid="768" duration="280"/>
   <frame tileid="900" duration="140"/>
   <frame tileid="768" duration="700"/>
  </animation>
 </tile>
 <tile id="769">
  <animation>
   <frame tileid="769" duration="1680"/>
   <frame tileid="901" duration="140"/>
   <frame tileid="1033" duration="280"/>
   <frame tileid="1165" duration="140"/>
   <frame tileid="901" duration="140"/>
   <frame tileid="769" duration="280"/>
   <frame tileid="901" duration="140"/>
   <frame tileid="769" duration="560"/>
  </animation>
 </tile>
 <tile id="771">
  <animation>
   <frame tileid="771" duration="2240"/>
   <frame tileid="903" duration="140"/>
   <frame tileid="1035" duration="280"/>
   <frame tileid="1167" duration="140"/>
   <frame tileid="903" duration="140"/>
   <frame tileid="771" duration="280"/>
   <frame tileid="903" duration="140"/>
  </animation>
 </tile>
 <tile id="772">
  <animation>
   <frame tileid="904" duration="140"/>
   <frame tileid="772" duration="2240"/>
   <frame tileid="904" duration="140"/>
   <frame tileid="1036" duration="280"/>
   <frame tileid="1168" duration="140"/>
   <frame tileid="904" duration="140"/>
   <frame tileid="772" duration="280"/>
  </animation>
 </tile>
 <tile id="773">
  <animation>
   <frame tileid="773" duration="140"/>
   <frame tileid="905" duration="140"/>
   <frame tileid="773" duration="2240"/>
   <frame tileid="905" duration="140"/>
   <frame tileid="1037" duration="280"/>
   <frame tileid="1169" duration="140"/>
   <frame tileid="905" duration="140"/>
   <frame tileid="773" duration="140"/>
  </animation>
 </tile>
 <tile id="774">
  <animation>
   <frame tileid="774" duration="280"/>
   <frame tileid="906" duration="140"/>
   <frame tileid="774" duration="2240"/>
   <frame tileid="906" duration="140"/>
   <frame tileid="1038" duration="280"/>
   <frame tileid="1170" duration="140"/>
   <frame tileid="906" duration="140"/>
  </animation>
 </tile>
 <tile id="775">
  <animation>
   <frame tileid="907" duration="140"/>
   <frame tileid="775" duration="280"/>
   <frame tileid="907" duration="140"/>
   <frame tileid="775" duration="2240"/>
   <frame tileid="907" duration="140"/>
   <frame tileid="1039" duration="280"/>
   <frame tileid="1171" duration="140"/>
  </animation>
 </tile>
 <tile id="776">
  <animation>
   <frame tileid="1172" duration="140"/>
   <frame tileid="908" duration="140"/>
   <frame tileid="776" duration="280"/>
   <frame tileid="908" duration="140"/>
   <frame tileid="776" duration="2240"/>
   <frame tileid="908" duration="140"/>
   <frame tileid="1040" duration="280"/>
  </animation>
 </tile>
 <tile id="777">
  <animation>
   <frame tileid="1041" duration="140"/>
   <frame tileid="1173" duration="140"/>
   <frame tileid="909" duration="140"/>
   <frame tileid="777" duration="280"/>
   <frame tileid="909" duration="140"/>
   <frame tileid="777" duration="2240"/>
   <frame tileid="909" duration="140"/>
   <frame tileid="1041" duration="140"/>
  </animation>
 </tile>
 <tile id="778">
  <animation>
   <frame tileid="1042" duration="280"/>
   <frame tileid="1174" duration="140"/>
   <frame tileid="910" duration="140"/>
   <frame tileid="778" duration="280"/>
   <frame tileid="910" duration="140"/>
   <frame tileid="778" duration="2240"/>
   <frame tileid="910" duration="140"/>
  </animation>
 </tile>
 <tile id="779">
  <animation>
   <frame tileid="911" duration="140"/>
   <frame tileid="1043" duration="280"/>
   <frame tileid="1175" duration="140"/>
   <frame tileid="911" duration="140"/>
   <frame tileid="779" duration="280"/>
   <frame tileid="911" duration="140"/>
   <frame tileid="779" duration="2240"/>
  </animation>
 </tile>
 <tile id="780">
  <animation>
   <frame tileid="780" duration="140"/>
   <frame tileid="912" duration="140"/>
   <frame tileid="1044" duration="280"/>
   <frame tileid="1176" duration="140"/>
   <frame tileid="912" duration="140"/>
   <frame tileid="780" duration="280"/>
   <frame tileid="912" duration="140"/>
   <frame tileid="780" duration="2100"/>
  </animation>
 </tile>
 <tile id="781">
  <animation>
   <frame tileid="781" duration="280"/>
   <frame tileid="913" duration="140"/>
   <frame tileid="1045" duration="280"/>
   <frame tileid="1177" duration="140"/>
   <frame tileid="913" duration="140"/>
   <frame tileid="781" duration="280"/>
   <frame tileid="913" duration="140"/>
   <frame tileid="781" duration="1960"/>
  </animation>
 </tile>
 <tile id="782">
  <animation>
   <frame tileid="782" duration="420"/>
   <frame tileid="914" duration="140"/>
   <frame tileid="1046" duration="280"/>
   <frame tileid="1178" duration="140"/>
   <frame tileid="914" duration="140"/>
   <frame tileid="782" duration="280"/>
   <frame tileid="914" duration="140"/>
   <frame tileid="782" duration="1820"/>
  </animation>
 </tile>
 <tile id="783">
  <animation>
   <frame tileid="783" duration="560"/>
   <frame tileid="915" duration="140"/>
   <frame tileid="1047" duration="280"/>
   <frame tileid="1179" duration="140"/>
   <frame tileid="915" duration="140"/>
   <frame tileid="783" duration="280"/>
   <frame tileid="915" duration="140"/>
   <frame tileid="783" duration="1680"/>
  </animation>
 </tile>
 <tile id="784">
  <animation>
   <frame tileid="784" duration="700"/>
   <frame tileid="916" duration="140"/>
   <frame tileid="1048" duration="280"/>
   <frame tileid="1180" duration="140"/>
   <frame tileid="916" duration="140"/>
   <frame tileid="784" duration="280"/>
   <frame tileid="916" duration="140"/>
   <frame tileid="784" duration="1540"/>
  </animation>
 </tile>
 <tile id="785">
  <animation>
   <frame tileid="785" duration="840"/>
   <frame tileid="917" duration="140"/>
   <frame tileid="1049" duration="280"/>
   <frame tileid="1181" duration="140"/>
   <frame tileid="917" duration="140"/>
   <frame tileid="785" duration="280"/>
   <frame tileid="917" duration="140"/>
   <frame tileid="785" duration="1400"/>
  </animation>
 </tile>
 <tile id="786">
  <animation>
   <frame tileid="786" duration="980"/>
   <frame tileid="918" duration="140"/>
   <frame tileid="1050" duration="280"/>
   <frame tileid="1182" duration="140"/>
   <frame tileid="918" duration="140"/>
   <frame tileid="786" duration="280"/>
   <frame tileid="918" duration="140"/>
   <frame tileid="786" duration="1260"/>
  </animation>
 </tile>
 <tile id="787">
  <animation>
   <frame tileid="787" duration="1120"/>
   <frame tileid="919" duration="140"/>
   <frame tileid="1051" duration="280"/>
   <frame tileid="1183" duration="140"/>
   <frame tileid="919" duration="140"/>
   <frame tileid="787" duration="280"/>
   <frame tileid="919" duration="140"/>
   <frame tileid="787" duration="1120"/>
  </animation>
 </tile>
 <tile id="788">
  <animation>
   <frame tileid="788" duration="1260"/>
   <frame tileid="920" duration="140"/>
   <frame tileid="1052" duration="280"/>
   <frame tileid="1184" duration="140"/>
   <frame tileid="920" duration="140"/>
   <frame tileid="788" duration="280"/>
   <frame tileid="920" duration="140"/>
   <frame tileid="788" duration="980"/>
  </animation>
 </tile>
 <tile id="789">
  <animation>
   <frame tileid="789" duration="1400"/>
   <frame tileid="921" duration="140"/>
   <frame tileid="1053" duration="280"/>
   <frame tileid="1185" duration="140"/>
   <frame tileid="921" duration="140"/>
   <frame tileid="789" duration="280"/>
   <frame tileid="921" duration="140"/>
   <frame tileid="789" duration="840"/>
  </animation>
 </tile>
 <tile id="790">
  <animation>
   <frame tileid="790" duration="1540"/>
   <frame tileid="922" duration="140"/>
   <frame tileid="1054" duration="280"/>
   <frame tileid="1186" duration="140"/>
   <frame tileid="922" duration="140"/>
   <frame tileid="790" duration="280"/>
   <frame tileid="922" duration="140"/>
   <frame tileid="790" duration="700"/>
  </animation>
 </tile>
 <tile id="791">
  <animation>
   <frame tileid="791" duration="1680"/>
   <frame tileid="923" duration="140"/>
   <frame tileid="1055" duration="280"/>
   <frame tileid="1187" duration="140"/>
   <frame tileid="923" duration="140"/>
   <frame tileid="791" duration="280"/>
   <frame tileid="923" duration="140"/>
   <frame tileid="791" duration="560"/>
  </animation>
 </tile>
 <tile id="793">
  <animation>
   <frame tileid="793" duration="2240"/>
   <frame tileid="925" duration="140"/>
   <frame tileid="1057" duration="280"/>
   <frame tileid="1189" duration="140"/>
   <frame tileid="925" duration="140"/>
   <frame tileid="793" duration="280"/>
   <frame tileid="925" duration="140"/>
  </animation>
 </tile>
 <tile id="794">
  <animation>
   <frame tileid="926" duration="140"/>
   <frame tileid="794" duration="2240"/>
   <frame tileid="926" duration="140"/>
   <frame tileid="1058" duration="280"/>
   <frame tileid="1190" duration="140"/>
   <frame tileid="926" duration="140"/>
   <frame tileid="794" duration="280"/>
  </animation>
 </tile>
 <tile id="795">
  <animation>
   <frame tileid="795" duration="140"/>
   <frame tileid="927" duration="140"/>
   <frame tileid="795" duration="2240"/>
   <frame tileid="927" duration="140"/>
   <frame tileid="1059" duration="280"/>
   <frame tileid="1191" duration="140"/>
   <frame tileid="927" duration="140"/>
   <frame tileid="795" duration="140"/>
  </animation>
 </tile>
 <tile id="796">
  <animation>
   <frame tileid="796" duration="280"/>
   <frame tileid="928" duration="140"/>
   <frame tileid="796" duration="2240"/>
   <frame tileid="928" duration="140"/>
   <frame tileid="1060" duration="280"/>
   <frame tileid="1192" duration="140"/>
   <frame tileid="928" duration="140"/>
  </animation>
 </tile>
 <tile id="797">
  <animation>
   <frame tileid="929" duration="140"/>
   <frame tileid="797" duration="280"/>
   <frame tileid="929" duration="140"/>
   <frame tileid="797" duration="2240"/>
   <frame tileid="929" duration="140"/>
   <frame tileid="1061" duration="280"/>
   <frame tileid="1193" duration="140"/>
  </animation>
 </tile>
 <tile id="798">
  <animation>
   <frame tileid="1194" duration="140"/>
   <frame tileid="930" duration="140"/>
   <frame tileid="798" duration="280"/>
   <frame tileid="930" duration="140"/>
   <frame tileid="798" duration="2240"/>
   <frame tileid="930" duration="140"/>
   <frame tileid="1062" duration="280"/>
  </animation>
 </tile>
 <tile id="799">
  <animation>
   <frame tileid="1063" duration="140"/>
   <frame tileid="1195" duration="140"/>
   <frame tileid="931" duration="140"/>
   <frame tileid="799" duration="280"/>
   <frame tileid="931" duration="140"/>
   <frame tileid="799" duration="2240"/>
   <frame tileid="931" duration="140"/>
   <frame tileid="1063" duration="140"/>
  </animation>
 </tile>
 <tile id="800">
  <animation>
   <frame tileid="1064" duration="280"/>
   <frame tileid="1196" duration="140"/>
   <frame tileid="932" duration="140"/>
   <frame tileid="800" duration="280"/>
   <frame tileid="932" duration="140"/>
   <frame tileid="800" duration="2240"/>
   <frame tileid="932" duration="140"/>
  </animation>
 </tile>
 <tile id="801">
  <animation>
   <frame tileid="933" duration="140"/>
   <frame tileid="1065" duration="280"/>
   <frame tileid="1197" duration="140"/>
   <frame tileid="933" duration="140"/>
   <frame tileid="801" duration="280"/>
   <frame tileid="933" duration="140"/>
   <frame tileid="801" duration="2240"/>
  </animation>
 </tile>
 <tile id="802">
  <animation>
   <frame tileid="802" duration="140"/>
   <frame tileid="934" duration="140"/>
   <frame tileid="1066" duration="280"/>
   <frame tileid="1198" duration="140"/>
   <frame tileid="934" duration="140"/>
   <frame tileid="802" duration="280"/>
   <frame tileid="934" duration="140"/>
   <frame tileid="802" duration="2100"/>
  </animation>
 </tile>
 <tile id="803">
  <animation>
   <frame tileid="803" duration="280"/>
   <frame tileid="935" duration="140"/>
   <frame tileid="1067" duration="280"/>
   <frame tileid="1199" duration="140"/>
   <frame tileid="935" duration="140"/>
   <frame tileid="803" duration="280"/>
   <frame tileid="935" duration="140"/>
   <frame tileid="803" duration="1960"/>
  </animation>
 </tile>
 <tile id="804">
  <animation>
   <frame tileid="804" duration="420"/>
   <frame tileid="936" duration="140"/>
   <frame tileid="1068" duration="280"/>
   <frame tileid="1200" duration="140"/>
   <frame tileid="936" duration="140"/>
   <frame tileid="804" duration="280"/>
   <frame tileid="936" duration="140"/>
   <frame tileid="804" duration="1820"/>
  </animation>
 </tile>
 <tile id="805">
  <animation>
   <frame tileid="805" duration="560"/>
   <frame tileid="937" duration="140"/>
   <frame tileid="1069" duration="280"/>
   <frame tileid="1201" duration="140"/>
   <frame tileid="937" duration="140"/>
   <frame tileid="805" duration="280"/>
   <frame tileid="937" duration="140"/>
   <frame tileid="805" duration="1680"/>
  </animation>
 </tile>
 <tile id="806">
  <animation>
   <frame tileid="806" duration="700"/>
   <frame tileid="938" duration="140"/>
   <frame tileid="1070" duration="280"/>
   <frame tileid="1202" duration="140"/>
   <frame tileid="938" duration="140"/>
   <frame tileid="806" duration="280"/>
   <frame tileid="938" duration="140"/>
   <frame tileid="806" duration="1540"/>
  </animation>
 </tile>
 <tile id="807">
  <animation>
   <frame tileid="807" duration="840"/>
   <frame tileid="939" duration="140"/>
   <frame tileid="1071" duration="280"/>
   <frame tileid="1203" duration="140"/>
   <frame tileid="939" duration="140"/>
   <frame tileid="807" duration="280"/>
   <frame tileid="939" duration="140"/>
   <frame tileid="807" duration="1400"/>
  </animation>
 </tile>
 <tile id="808">
  <animation>
   <frame tileid="808" duration="980"/>
   <frame tileid="940" duration="140"/>
   <frame tileid="1072" duration="280"/>
   <frame tileid="1204" duration="140"/>
   <frame tileid="940" duration="140"/>
   <frame tileid="808" duration="280"/>
   <frame tileid="940" duration="140"/>
   <frame tileid="808" duration="1260"/>
  </animation>
 </tile>
 <tile id="809">
  <animation>
   <frame tileid="809" duration="1120"/>
   <frame tileid="941" duration="140"/>
   <frame tileid="1073" duration="280"/>
   <frame tileid="1205" duration="140"/>
   <frame tileid="941" duration="140"/>
   <frame tileid="809" duration="280"/>
   <frame tileid="941" duration="140"/>
   <frame tileid="809" duration="1120"/>
  </animation>
 </tile>
 <tile id="810">
  <animation>
   <frame tileid="810" duration="1260"/>
   <frame tileid="942" duration="140"/>
   <frame tileid="1074" duration="280"/>
   <frame tileid="1206" duration="140"/>
   <frame tileid="942" duration="140"/>
   <frame tileid="810" duration="280"/>
   <frame tileid="942" duration="140"/>
   <frame tileid="810" duration="980"/>
  </animation>
 </tile>
 <tile id="811">
  <animation>
   <frame tileid="811" duration="1400"/>
   <frame tileid="943" duration="140"/>
   <frame tileid="1075" duration="280"/>
   <frame tileid="1207" duration="140"/>
   <frame tileid="943" duration="140"/>
   <frame tileid="811" duration="280"/>
   <frame tileid="943" duration="140"/>
   <frame tileid="811" duration="840"/>
  </animation>
 </tile>
 <tile id="812">
  <animation>
   <frame tileid="812" duration="1540"/>
   <frame tileid="944" duration="140"/>
   <frame tileid="1076" duration="280"/>
   <frame tileid="1208" duration="140"/>
   <frame tileid="944" duration="140"/>
   <frame tileid="812" duration="280"/>
   <frame tileid="944" duration="140"/>
   <frame tileid="812" duration="700"/>
  </animation>
 </tile>
 <tile id="813">
  <animation>
   <frame tileid="813" duration="1680"/>
   <frame tileid="945" duration="140"/>
   <frame tileid="1077" duration="280"/>
   <frame tileid="1209" duration="140"/>
   <frame tileid="945" duration="140"/>
   <frame tileid="813" duration="280"/>
   <frame tileid="945" duration="140"/>
   <frame tileid="813" duration="560"/>
  </animation>
 </tile>
 <tile id="817">
  <animation>
   <frame tileid="817" duration="140"/>
   <frame tileid="949" duration="140"/>
   <frame tileid="817" duration="2240"/>
   <frame tileid="949" duration="140"/>
   <frame tileid="1081" duration="280"/>
   <frame tileid="1213" duration="140"/>
   <frame tileid="949" duration="140"/>
   <frame tileid="817" duration="140"/>
  </animation>
 </tile>
 <tile id="818">
  <animation>
   <frame tileid="818" duration="280"/>
   <frame tileid="950" duration="140"/>
   <frame tileid="818" duration="2240"/>
   <frame tileid="950" duration="140"/>
   <frame tileid="1082" duration="280"/>
   <frame tileid="1214" duration="140"/>
   <frame tileid="950" duration="140"/>
  </animation>
 </tile>
 <tile id="819">
  <animation>
   <frame tileid="951" duration="140"/>
   <frame tileid="819" duration="280"/>
   <frame tileid="951" duration="140"/>
   <frame tileid="819" duration="2240"/>
   <frame tileid="951" duration="140"/>
   <frame tileid="1083" duration="280"/>
   <frame tileid="1215" duration="140"/>
  </animation>
 </tile>
 <tile id="820">
  <animation>
   <frame tileid="1216" duration="140"/>
   <frame tileid="952" duration="140"/>
   <frame tileid="820" duration="280"/>
   <frame tileid="952" duration="140"/>
   <frame tileid="820" duration="2240"/>
   <frame tileid="952" duration="140"/>
   <frame tileid="1084" duration="280"/>
  </animation>
 </tile>
 <tile id="821">
  <animation>
   <frame tileid="1085" duration="140"/>
   <frame tileid="1217" duration="140"/>
   <frame tileid="953" duration="140"/>
   <frame tileid="821" duration="280"/>
   <frame tileid="953" duration="140"/>
   <frame tileid="821" duration="2240"/>
   <frame tileid="953" duration="140"/>
   <frame tileid="1085" duration="140"/>
  </animation>
 </tile>
 <tile id="822">
  <animation>
   <frame tileid="1086" duration="280"/>
   <frame tileid="1218" duration="140"/>
   <frame tileid="954" duration="140"/>
   <frame tileid="822" duration="280"/>
   <frame tileid="954" duration="140"/>
   <frame tileid="822" duration="2240"/>
   <frame tileid="954" duration="140"/>
  </animation>
 </tile>
 <tile id="823">
  <animation>
   <frame tileid="955" duration="140"/>
   <frame tileid="1087" duration="280"/>
   <frame tileid="1219" duration="140"/>
   <frame tileid="955" duration="140"/>
   <frame tileid="823" duration="280"/>
   <frame tileid="955" duration="140"/>
   <frame tileid="823" duration="2240"/>
  </animation>
 </tile>
 <tile id="824">
  <animation>
   <frame tileid="824" duration="140"/>
   <frame tileid="956" duration="140"/>
   <frame tileid="1088" duration="280"/>
   <frame tileid="1220" duration="140"/>
   <frame tileid="956" duration="140"/>
   <frame tileid="824" duration="280"/>
   <frame tileid="956" duration="140"/>
   <frame tileid="824" duration="2100"/>
  </animation>
 </tile>
 <tile id="825">
  <animation>
   <frame tileid="825" duration="280"/>
   <frame tileid="957" duration="140"/>
   <frame tileid="1089" duration="280"/>
   <frame tileid="1221" duration="140"/>
   <frame tileid="957" duration="140"/>
   <frame tileid="825" duration="280"/>
   <frame tileid="957" duration="140"/>
   <frame tileid="825" duration="1960"/>
  </animation>
 </tile>
 <tile id="826">
  <animation>
   <frame tileid="826" duration="420"/>
   <frame tileid="958" duration="140"/>
   <frame tileid="1090" duration="280"/>
   <frame tileid="1222" duration="140"/>
   <frame tileid="958" duration="140"/>
   <frame tileid="826" duration="280"/>
   <frame tileid="958" duration="140"/>
   <frame tileid="826" duration="1820"/>
  </animation>
 </tile>
 <tile id="827">
  <animation>
   <frame tileid="827" duration="560"/>
   <frame tileid="959" duration="140"/>
   <frame tileid="1091" duration="280"/>
   <frame tileid="1223" duration="140"/>
   <frame tileid="959" duration="140"/>
   <frame tileid="827" duration="280"/>
   <frame tileid="959" duration="140"/>
   <frame tileid="827" duration="1680"/>
  </animation>
 </tile>
 <tile id="828">
  <animation>
   <frame tileid="828" duration="700"/>
   <frame tileid="960" duration="140"/>
   <frame tileid="1092" duration="280"/>
   <frame tileid="1224" duration="140"/>
   <frame tileid="960" duration="140"/>
   <frame tileid="828" duration="280"/>
   <frame tileid="960" duration="140"/>
   <frame tileid="828" duration="1540"/>
  </animation>
 </tile>
 <tile id="829">
  <animation>
   <frame tileid="829" duration="840"/>
   <frame tileid="961" duration="140"/>
   <frame tileid="1093" duration="280"/>
   <frame tileid="1225" duration="140"/>
   <frame tileid="961" duration="140"/>
   <frame tileid="829" duration="280"/>
   <frame tileid="961" duration="140"/>
   <frame tileid="829" duration="1400"/>
  </animation>
 </tile>
 <tile id="830">
  <animation>
   <frame tileid="830" duration="980"/>
   <frame tileid="962" duration="140"/>
   <frame tileid="1094" duration="280"/>
   <frame tileid="1226" duration="140"/>
   <frame tileid="962" duration="140"/>
   <frame tileid="830" duration="280"/>
   <frame tileid="962" duration="140"/>
   <frame tileid="830" duration="1260"/>
  </animation>
 </tile>
 <tile id="831">
  <animation>
   <frame tileid="831" duration="1120"/>
   <frame tileid="963" duration="140"/>
   <frame tileid="1095" duration="280"/>
   <frame tileid="1227" duration="140"/>
   <frame tileid="963" duration="140"/>
   <frame tileid="831" duration="280"/>
   <frame tileid="963" duration="140"/>
   <frame tileid="831" duration="1120"/>
  </animation>
 </tile>
 <tile id="1235">
  <animation>
   <frame tileid="1235" duration="140"/>
   <frame tileid="1319" duration="140"/>
   <frame tileid="1235" duration="2240"/>
   <frame tileid="1319" duration="140"/>
   <frame tileid="1403" duration="280"/>
   <frame tileid="1487" duration="140"/>
   <frame tileid="1319" duration="140"/>
   <frame tileid="1235" duration="140"/>
  </animation>
 </tile>
 <tile id="1236">
  <animation>
   <frame tileid="1236" duration="280"/>
   <frame tileid="1320" duration="140"/>
   <frame tileid="1236" duration="2240"/>
   <frame tileid="1320" duration="140"/>
   <frame tileid="1404" duration="280"/>
   <frame tileid="1488" duration="140"/>
   <frame tileid="1320" duration="140"/>
  </animation>
 </tile>
 <tile id="1237">
  <animation>
   <frame tileid="1321" duration="140"/>
   <frame tileid="1237" duration="280"/>
   <frame tileid="1321" duration="140"/>
   <frame tileid="1237" duration="2240"/>
   <frame tileid="1321" duration="140"/>
   <frame tileid="1405" duration="280"/>
   <frame tileid="1489" duration="140"/>
  </animation>
 </tile>
 <tile id="1238">
  <animation>
   <frame tileid="1490" duration="140"/>
   <frame tileid="1322" duration="140"/>
   <frame tileid="1238" duration="280"/>
   <frame tileid="1322" duration="140"/>
   <frame tileid="1238" duration="2240"/>
   <frame tileid="1322" duration="140"/>
   <frame tileid="1406" duration="280"/>
  </animation>
 </tile>
 <tile id="1239">
  <animation>
   <frame tileid="1407" duration="140"/>
   <frame tileid="1491" duration="140"/>
   <frame tileid="1323" duration="140"/>
   <frame tileid="1239" duration="280"/>
   <frame tileid="1323" duration="140"/>
   <frame tileid="1239" duration="2240"/>
   <frame tileid="1323" duration="140"/>
   <frame tileid="1407" duration="140"/>
  </animation>
 </tile>
 <tile id="1240">
  <animation>
   <frame tileid="1408" duration="280"/>
   <frame tileid="1492" duration="140"/>
   <frame tileid="1324" duration="140"/>
   <frame tileid="1240" duration="280"/>
   <frame tileid="1324" duration="140"/>
   <frame tileid="1240" duration="2240"/>
   <frame tileid="1324" duration="140"/>
  </animation>
 </tile>
 <tile id="1241">
  <animation>
   <frame tileid="1325" duration="140"/>
   <frame tileid="1409" duration="280"/>
   <frame tileid="1493" duration="140"/>
   <frame tileid="1325" duration="140"/>
   <frame tileid="1241" duration="280"/>
   <frame tileid="1325" duration="140"/>
   <frame tileid="1241" duration="2240"/>
  </animation>
 </tile>
 <tile id="1242">
  <animation>
   <frame tileid="1242" duration="140"/>
   <frame tileid="1326" duration="140"/>
   <frame tileid="1410" duration="280"/>
   <frame tileid="1494" duration="140"/>
   <frame tileid="1326" duration="140"/>
   <frame tileid="1242" duration="280"/>
   <frame tileid="1326" duration="140"/>
   <frame tileid="1242" duration="2100"/>
  </animation>
 </tile>
 <tile id="1243">
  <animation>
   <frame tileid="1243" duration="280"/>
   <frame tileid="1327" duration="140"/>
   <frame tileid="1411" duration="280"/>
   <frame tileid="1495" duration="140"/>
   <frame tileid="1327" duration="140"/>
   <frame tileid="1243" duration="280"/>
   <frame tileid="1327" duration="140"/>
   <frame tileid="1243" duration="1960"/>
  </animation>
 </tile>
 <tile id="1246">
  <animation>
   <frame tileid="1246" duration="2100"/>
   <frame tileid="1330" duration="140"/>
   <frame tileid="1414" duration="280"/>
   <frame tileid="1498" duration="140"/>
   <frame tileid="1330" duration="140"/>
   <frame tileid="1246" duration="280"/>
   <frame tileid="1330" duration="140"/>
   <frame tileid="1246" duration="140"/>
  </animation>
 </tile>
 <tile id="1247">
  <animation>
   <frame tileid="1247" duration="2240"/>
   <frame tileid="1331" duration="140"/>
   <frame tileid="1415" duration="280"/>
   <frame tileid="1499" duration="140"/>
   <frame tileid="1331" duration="140"/>
   <frame tileid="1247" duration="280"/>
   <frame tileid="1331" duration="140"/>
  </animation>
 </tile>
 <tile id="1248">
  <animation>
   <frame tileid="1332" duration="140"/>
   <frame tileid="1248" duration="2240"/>
   <frame tileid="1332" duration="140"/>
   <frame tileid="1416" duration="280"/>
   <frame tileid="1500" duration="140"/>
   <frame tileid="1332" duration="140"/>
   <frame tileid="1248" duration="280"/>
  </animation>
 </tile>
 <tile id="1249">
  <animation>
   <frame tileid="1249" duration="140"/>
   <frame tileid="1333" duration="140"/>
   <frame tileid="1249" duration="2240"/>
   <frame tileid="1333" duration="140"/>
   <frame tileid="1417" duration="280"/>
   <frame tileid="1501" duration="140"/>
   <frame tileid="1333" duration="140"/>
   <frame tileid="1249" duration="140"/>
  </animation>
 </tile>
 <tile id="1250">
  <animation>
   <frame tileid="1250" duration="280"/>
   <frame tileid="1334" duration="140"/>
   <frame tileid="1250" duration="2240"/>
   <frame tileid="1334" duration="140"/>
   <frame tileid="1418" duration="280"/>
   <frame tileid="1502" duration="140"/>
   <frame tileid="1334" duration="140"/>
  </animation>
 </tile>
 <tile id="1251">
  <animation>
   <frame tileid="1335" duration="140"/>
   <frame tileid="1251" duration="280"/>
   <frame tileid="1335" duration="140"/>
   <frame tileid="1251" duration="2240"/>
   <frame tileid="1335" duration="140"/>
   <frame tileid="1419" duration="280"/>
   <frame tileid="1503" duration="140"/>
  </animation>
 </tile>
 <tile id="1252">
  <animation>
   <frame tileid="1504" duration="140"/>
   <frame tileid="1336" duration="140"/>
   <frame tileid="1252" duration="280"/>
   <frame tileid="1336" duration="140"/>
   <frame tileid="1252" duration="2240"/>
   <frame tileid="1336" duration="140"/>
   <frame tileid="1420" duration="280"/>
  </animation>
 </tile>
 <tile id="1253">
  <animation>
   <frame tileid="1421" duration="140"/>
   <frame tileid="1505" duration="140"/>
   <frame tileid="1337" duration="140"/>
   <frame tileid="1253" duration="280"/>
   <frame tileid="1337" duration="140"/>
   <frame tileid="1253" duration="2240"/>
   <frame tileid="1337" duration="140"/>
   <frame tileid="1421" duration="140"/>
  </animation>
 </tile>
 <tile id="1254">
  <animation>
   <frame tileid="1422" duration="280"/>
   <frame tileid="1506" duration="140"/>
   <frame tileid="1338" duration="140"/>
   <frame tileid="1254" duration="280"/>
   <frame tileid="1338" duration="140"/>
   <frame tileid="1254" duration="2240"/>
   <frame tileid="1338" duration="140"/>
  </animation>
 </tile>
 <tile id="1255">
  <animation>
   <frame tileid="1339" duration="140"/>
   <frame tileid="1423" duration="280"/>
   <frame tileid="1507" duration="140"/>
   <frame tileid="1339" duration="140"/>
   <frame tileid="1255" duration="280"/>
   <frame tileid="1339" duration="140"/>
   <frame tileid="1255" duration="2240"/>
  </animation>
 </tile>
 <tile id="1256">
  <animation>
   <frame tileid="1256" duration="140"/>
   <frame tileid="1340" duration="140"/>
   <frame tileid="1424" duration="280"/>
   <frame tileid="1508" duration="140"/>
   <frame tileid="1340" duration="140"/>
   <frame tileid="1256" duration="280"/>
   <frame tileid="1340" duration="140"/>
   <frame tileid="1256" duration="2100"/>
  </animation>
 </tile>
 <tile id="1257">
  <animation>
   <frame tileid="1257" duration="280"/>
   <frame tileid="1341" duration="140"/>
   <frame tileid="1425" duration="280"/>
   <frame tileid="1509" duration="140"/>
   <frame tileid="1341" duration="140"/>
   <frame tileid="1257" duration="280"/>
   <frame tileid="1341" duration="140"/>
   <frame tileid="1257" duration="1960"/>
  </animation>
 </tile>
 <tile id="1258">
  <animation>
   <frame tileid="1258" duration="420"/>
   <frame tileid="1342" duration="140"/>
   <frame tileid="1426" duration="280"/>
   <frame tileid="1510" duration="140"/>
   <frame tileid="1342" duration="140"/>
   <frame tileid="1258" duration="280"/>
   <frame tileid="1342" duration="140"/>
   <frame tileid="1258" duration="1820"/>
  </animation>
 </tile>
 <tile id="1259">
  <animation>
   <frame tileid="1259" duration="560"/>
   <frame tileid="1343" duration="140"/>
   <frame tileid="1427" duration="280"/>
   <frame tileid="1511" duration="140"/>
   <frame tileid="1343" duration="140"/>
   <frame tileid="1259" duration="280"/>
   <frame tileid="1343" duration="140"/>
   <frame tileid="1259" duration="1680"/>
  </animation>
 </tile>
 <tile id="1260">
  <animation>
   <frame tileid="1260" duration="2100"/>
   <frame tileid="1344" duration="140"/>
   <frame tileid="1428" duration="280"/>
   <frame tileid="1512" duration="140"/>
   <frame tileid="1344" duration="140"/>
   <frame tileid="1260" duration="280"/>
   <frame tileid="1344" duration="140"/>
   <frame tileid="1260" duration="140"/>
  </animation>
 </tile>
 <tile id="1261">
  <animation>
   <frame tileid="1261" duration="2240"/>
   <frame tileid="1345" duration="140"/>
   <frame tileid="1429" duration="280"/>
   <frame tileid="1513" duration="140"/>
   <frame tileid="1345" duration="140"/>
   <frame tileid="1261" duration="280"/>
   <frame tileid="1345" duration="140"/>
  </animation>
 </tile>
 <tile id="1262">
  <animation>
   <frame tileid="1346" duration="140"/>
   <frame tileid="1262" duration="2240"/>
   <frame tileid="1346" duration="140"/>
   <frame tileid="1430" duration="280"/>
   <frame tileid="1514" duration="140"/>
   <frame tileid="1346" duration="140"/>
   <frame tileid="1262" duration="280"/>
  </animation>
 </tile>
 <tile id="1263">
  <animation>
   <frame tileid="1263" duration="140"/>
   <frame tileid="1347" duration="140"/>
   <frame tileid="1263" duration="2240"/>
   <frame tileid="1347" duration="140"/>
   <frame tileid="1431" duration="280"/>
   <frame tileid="1515" duration="140"/>
   <frame tileid="1347" duration="140"/>
   <frame tileid="1263" duration="140"/>
  </animation>
 </tile>
 <tile id="1264">
  <animation>
   <frame tileid="1264" duration="280"/>
   <frame tileid="1348" duration="140"/>
   <frame tileid="1264" duration="2240"/>
   <frame tileid="1348" duration="140"/>
   <frame tileid="1432" duration="280"/>
   <frame tileid="1516" duration="140"/>
   <frame tileid="1348" duration="140"/>
  </animation>
 </tile>
 <tile id="1265">
  <animation>
   <frame tileid="1349" duration="140"/>
   <frame tileid="1265" duration="280"/>
   <frame tileid="1349" duration="140"/>
   <frame tileid="1265" duration="2240"/>
   <frame tileid="1349" duration="140"/>
   <frame tileid="1433" duration="280"/>
   <frame tileid="1517" duration="140"/>
  </animation>
 </tile>
 <tile id="1266">
  <animation>
   <frame tileid="1518" duration="140"/>
   <frame tileid="1350" duration="140"/>
   <frame tileid="1266" duration="280"/>
   <frame tileid="1350" duration="140"/>
   <frame tileid="1266" duration="2240"/>
   <frame tileid="1350" duration="140"/>
   <frame tileid="1434" duration="280"/>
  </animation>
 </tile>
 <tile id="1267">
  <animation>
   <frame tileid="1435" duration="140"/>
   <frame tileid="1519" duration="140"/>
   <frame tileid="1351" duration="140"/>
   <frame tileid="1267" duration="280"/>
   <frame tileid="1351" duration="140"/>
   <frame tileid="1267" duration="2240"/>
   <frame tileid="1351" duration="140"/>
   <frame tileid="1435" duration="140"/>
  </animation>
 </tile>
 <tile id="1268">
  <animation>
   <frame tileid="1436" duration="280"/>
   <frame tileid="1520" duration="140"/>
   <frame tileid="1352" duration="140"/>
   <frame tileid="1268" duration="280"/>
   <frame tileid="1352" duration="140"/>
   <frame tileid="1268" duration="2240"/>
   <frame tileid="1352" duration="140"/>
  </animation>
 </tile>
 <tile id="1269">
  <animation>
   <frame tileid="1353" duration="140"/>
   <frame tileid="1437" duration="280"/>
   <frame tileid="1521" duration="140"/>
   <frame tileid="1353" duration="140"/>
   <frame tileid="1269" duration="280"/>
   <frame tileid="1353" duration="140"/>
   <frame tileid="1269" duration="2240"/>
  </animation>
 </tile>
 <tile id="1270">
  <animation>
   <frame tileid="1270" duration="140"/>
   <frame tileid="1354" duration="140"/>
   <frame tileid="1438" duration="280"/>
   <frame tileid="1522" duration="140"/>
   <frame tileid="1354" duration="140"/>
   <frame tileid="1270" duration="280"/>
   <frame tileid="1354" duration="140"/>
   <frame tileid="1270" duration="2100"/>
  </animation>
 </tile>
 <tile id="1271">
  <animation>
   <frame tileid="1271" duration="280"/>
   <frame tileid="1355" duration="140"/>
   <frame tileid="1439" duration="280"/>
   <frame tileid="1523" duration="140"/>
   <frame tileid="1355" duration="140"/>
   <frame tileid="1271" duration="280"/>
   <frame tileid="1355" duration="140"/>
   <frame tileid="1271" duration="1960"/>
  </animation>
 </tile>
 <tile id="1272">
  <animation>
   <frame tileid="1272" duration="420"/>
   <frame tileid="1356" duration="140"/>
   <frame tileid="1440" duration="280"/>
   <frame tileid="1524" duration="140"/>
   <frame tileid="1356" duration="140"/>
   <frame tileid="1272" duration="280"/>
   <frame tileid="1356" duration="140"/>
   <frame tileid="1272" duration="1820"/>
  </animation>
 </tile>
 <tile id="1273">
  <animation>
   <frame tileid="1273" duration="560"/>
   <frame tileid="1357" duration="140"/>
   <frame tileid="1441" duration="280"/>
   <frame tileid="1525" duration="140"/>
   <frame tileid="1357" duration="140"/>
   <frame tileid="1273" duration="280"/>
   <frame tileid="1357" duration="140"/>
   <frame tileid="1273" duration="1680"/>
  </animation>
 </tile>
 <tile id="1274">
  <animation>
   <frame tileid="1274" duration="2100"/>
   <frame tileid="1358" duration="140"/>
   <frame tileid="1442" duration="280"/>
   <frame tileid="1526" duration="140"/>
   <frame tileid="1358" duration="140"/>
   <frame tileid="1274" duration="280"/>
   <frame tileid="1358" duration="140"/>
   <frame tileid="1274" duration="140"/>
  </animation>
 </tile>
 <tile id="1275">
  <animation>
   <frame tileid="1275" duration="2240"/>
   <frame tileid="1359" duration="140"/>
   <frame tileid="1443" duration="280"/>
   <frame tileid="1527" duration="140"/>
   <frame tileid="1359" duration="140"/>
   <frame tileid="1275" duration="280"/>
   <frame tileid="1359" duration="140"/>
  </animation>
 </tile>
 <tile id="1276">
  <animation>
   <frame tileid="1360" duration="140"/>
   <frame tileid="1276" duration="2240"/>
   <frame tileid="1360" duration="140"/>
   <frame tileid="1444" duration="280"/>
   <frame tileid="1528" duration="140"/>
   <frame tileid="1360" duration="140"/>
   <frame tileid="1276" duration="280"/>
  </animation>
 </tile>
 <tile id="1277">
  <animation>
   <frame tileid="1277" duration="140"/>
   <frame tileid="1361" duration="140"/>
   <frame tileid="1277" duration="2240"/>
   <frame tileid="1361" duration="140"/>
   <frame tileid="1445" duration="280"/>
   <frame tileid="1529" duration="140"/>
   <frame tileid="1361" duration="140"/>
   <frame tileid="1277" duration="140"/>
  </animation>
 </tile>
 <tile id="1278">
  <animation>
   <frame tileid="1278" duration="280"/>
   <frame tileid="1362" duration="140"/>
   <frame tileid="1278" duration="2240"/>
   <frame tileid="1362" duration="140"/>
   <frame tileid="1446" duration="280"/>
   <frame tileid="1530" duration="140"/>
   <frame tileid="1362" duration="140"/>
  </animation>
 </tile>
 <tile id="1279">
  <animation>
   <frame tileid="1363" duration="140"/>
   <frame tileid="1279" duration="280"/>
   <frame tileid="1363" duration="140"/>
   <frame tileid="1279" duration="2240"/>
   <frame tileid="1363" duration="140"/>
   <frame tileid="1447" duration="280"/>
   <frame tileid="1531" duration="140"/>
  </animation>
 </tile>
 <tile id="1280">
  <animation>
   <frame tileid="1532" duration="140"/>
   <frame tileid="1364" duration="140"/>
   <frame tileid="1280" duration="280"/>
   <frame tileid="1364" duration="140"/>
   <frame tileid="1280" duration="2240"/>
   <frame tileid="1364" duration="140"/>
   <frame tileid="1448" duration="280"/>
  </animation>
 </tile>
 <tile id="1281">
  <animation>
   <frame tileid="1449" duration="140"/>
   <frame tileid="1533" duration="140"/>
   <frame tileid="1365" duration="140"/>
   <frame tileid="1281" duration="280"/>
   <frame tileid="1365" duration="140"/>
   <frame tileid="1281" duration="2240"/>
   <frame tileid="1365" duration="140"/>
   <frame tileid="1449" duration="140"/>
  </animation>
 </tile>
 <tile id="1282">
  <animation>
   <frame tileid="1450" duration="280"/>
   <frame tileid="1534" duration="140"/>
   <frame tileid="1366" duration="140"/>
   <frame tileid="1282" duration="280"/>
   <frame tileid="1366" duration="140"/>
   <frame tileid="1282" duration="2240"/>
   <frame tileid="1366" duration="140"/>
  </animation>
 </tile>
 <tile id="1283">
  <animation>
   <frame tileid="1367" duration="140"/>
   <frame tileid="1451" duration="280"/>
   <frame tileid="1535" duration="140"/>
   <frame tileid="1367" duration="140"/>
   <frame tileid="1283" duration="280"/>
   <frame tileid="1367" duration="140"/>
   <frame tileid="1283" duration="2240"/>
  </animation>
 </tile>
 <tile id="1284">
  <animation>
   <frame tileid="1284" duration="140"/>
   <frame tileid="1368" duration="140"/>
   <frame tileid="1452" duration="280"/>
   <frame tileid="1536" duration="140"/>
   <frame tileid="1368" duration="140"/>
   <frame tileid="1284" duration="280"/>
   <frame tileid="1368" duration="140"/>
   <frame tileid="1284" duration="2100"/>
  </animation>
 </tile>
 <tile id="1285">
  <animation>
   <frame tileid="1285" duration="280"/>
   <frame tileid="1369" duration="140"/>
   <frame tileid="1453" duration="280"/>
   <frame tileid="1537" duration="140"/>
   <frame tileid="1369" duration="140"/>
   <frame tileid="1285" duration="280"/>
   <frame tileid="1369" duration="140"/>
   <frame tileid="1285" duration="1960"/>
  </animation>
 </tile>
 <tile id="1286">
  <animation>
   <frame tileid="1286" duration="420"/>
   <frame tileid="1370" duration="140"/>
   <frame tileid="1454" duration="280"/>
   <frame tileid="1538" duration="140"/>
   <frame tileid="1370" duration="140"/>
   <frame tileid="1286" duration="280"/>
   <frame tileid="1370" duration="140"/>
   <frame tileid="1286" duration="1820"/>
  </animation>
 </tile>
 <tile id="1287">
  <animation>
   <frame tileid="1287" duration="560"/>
   <frame tileid="1371" duration="140"/>
   <frame tileid="1455" duration="280"/>
   <frame tileid="1539" duration="140"/>
   <frame tileid="1371" duration="140"/>
   <frame tileid="1287" duration="280"/>
   <frame tileid="1371" duration="140"/>
   <frame tileid="1287" duration="1680"/>
  </animation>
 </tile>
 <tile id="1288">
  <animation>
   <frame tileid="1288" duration="2100"/>
   <frame tileid="1372" duration="140"/>
   <frame tileid="1456" duration="280"/>
   <frame tileid="1540" duration="140"/>
   <frame tileid="1372" duration="140"/>
   <frame tileid="1288" duration="280"/>
   <frame tileid="1372" duration="140"/>
   <frame tileid="1288" duration="140"/>
  </animation>
 </tile>
 <tile id="1289">
  <animation>
   <frame tileid="1289" duration="2240"/>
   <frame tileid="1373" duration="140"/>
   <frame tileid="1457" duration="280"/>
   <frame tileid="1541" duration="140"/>
   <frame tileid="1373" duration="140"/>
   <frame tileid="1289" duration="280"/>
   <frame tileid="1373" duration="140"/>
  </animation>
 </tile>
 <tile id="1290">
  <animation>
   <frame tileid="1374" duration="140"/>
   <frame tileid="1290" duration="2240"/>
   <frame tileid="1374" duration="140"/>
   <frame tileid="1458" duration="280"/>
   <frame tileid="1542" duration="140"/>
   <frame tileid="1374" duration="140"/>
   <frame tileid="1290" duration="280"/>
  </animation>
 </tile>
 <tile id="1291">
  <animation>
   <frame tileid="1291" duration="140"/>
   <frame tileid="1375" duration="140"/>
   <frame tileid="1291" duration="2240"/>
   <frame tileid="1375" duration="140"/>
   <frame tileid="1459" duration="280"/>
   <frame tileid="1543" duration="140"/>
   <frame tileid="1375" duration="140"/>
   <frame tileid="1291" duration="140"/>
  </animation>
 </tile>
 <tile id="1292">
  <animation>
   <frame tileid="1292" duration="280"/>
   <frame tileid="1376" duration="140"/>
   <frame tileid="1292" duration="2240"/>
   <frame tileid="1376" duration="140"/>
   <frame tileid="1460" duration="280"/>
   <frame tileid="1544" duration="140"/>
   <frame tileid="1376" duration="140"/>
  </animation>
 </tile>
 <tile id="1293">
  <animation>
   <frame tileid="1377" duration="140"/>
   <frame tileid="1293" duration="280"/>
   <frame tileid="1377" duration="140"/>
   <frame tileid="1293" duration="2240"/>
   <frame tileid="1377" duration="140"/>
   <frame tileid="1461" duration="280"/>
   <frame tileid="1545" duration="140"/>
  </animation>
 </tile>
 <tile id="1294">
  <animation>
   <frame tileid="1546" duration="140"/>
   <frame tileid="1378" duration="140"/>
   <frame tileid="1294" duration="280"/>
   <frame tileid="1378" duration="140"/>
   <frame tileid="1294" duration="2240"/>
   <frame tileid="1378" duration="140"/>
   <frame tileid="1462" duration="280"/>
  </animation>
 </tile>
 <tile id="1295">
  <animation>
   <frame tileid="1463" duration="140"/>
   <frame tileid="1547" duration="140"/>
   <frame tileid="1379" duration="140"/>
   <frame tileid="1295" duration="280"/>
   <frame tileid="1379" duration="140"/>
   <frame tileid="1295" duration="2240"/>
   <frame tileid="1379" duration="140"/>
   <frame tileid="1463" duration="140"/>
  </animation>
 </tile>
 <tile id="1296">
  <animation>
   <frame tileid="1464" duration="280"/>
   <frame tileid="1548" duration="140"/>
   <frame tileid="1380" duration="140"/>
   <frame tileid="1296" duration="280"/>
   <frame tileid="1380" duration="140"/>
   <frame tileid="1296" duration="2240"/>
   <frame tileid="1380" duration="140"/>
  </animation>
 </tile>
 <tile id="1297">
  <animation>
   <frame tileid="1381" duration="140"/>
   <frame tileid="1465" duration="280"/>
   <frame tileid="1549" duration="140"/>
   <frame tileid="1381" duration="140"/>
   <frame tileid="1297" duration="280"/>
   <frame tileid="1381" duration="140"/>
   <frame tileid="1297" duration="2240"/>
  </animation>
 </tile>
 <tile id="1298">
  <animation>
   <frame tileid="1298" duration="140"/>
   <frame tileid="1382" duration="140"/>
   <frame tileid="1466" duration="280"/>
   <frame tileid="1550" duration="140"/>
   <frame tileid="1382" duration="140"/>
   <frame tileid="1298" duration="280"/>
   <frame tileid="1382" duration="140"/>
   <frame tileid="1298" duration="2100"/>
  </animation>
 </tile>
 <tile id="1299">
  <animation>
   <frame tileid="1299" duration="280"/>
   <frame tileid="1383" duration="140"/>
   <frame tileid="1467" duration="280"/>
   <frame tileid="1551" duration="140"/>
   <frame tileid="1383" duration="140"/>
   <frame tileid="1299" duration="280"/>
   <frame tileid="1383" duration="140"/>
   <frame tileid="1299" duration="1960"/>
  </animation>
 </tile>
 <tile id="1300">
  <animation>
   <frame tileid="1300" duration="420"/>
   <frame tileid="1384" duration="140"/>
   <frame tileid="1468" duration="280"/>
   <frame tileid="1552" duration="140"/>
   <frame tileid="1384" duration="140"/>
   <frame tileid="1300" duration="280"/>
   <frame tileid="1384" duration="140"/>
   <frame tileid="1300" duration="1820"/>
  </animation>
 </tile>
 <tile id="1301">
  <animation>
   <frame tileid="1301" duration="560"/>
   <frame tileid="1385" duration="140"/>
   <frame tileid="1469" duration="280"/>
   <frame tileid="1553" duration="140"/>
   <frame tileid="1385" duration="140"/>
   <frame tileid="1301" duration="280"/>
   <frame tileid="1385" duration="140"/>
   <frame tileid="1301" duration="1680"/>
  </animation>
 </tile>
 <tile id="1303">
  <animation>
   <frame tileid="1303" duration="2240"/>
   <frame tileid="1387" duration="140"/>
   <frame tileid="1471" duration="280"/>
   <frame tileid="1555" duration="140"/>
   <frame tileid="1387" duration="140"/>
   <frame tileid="1303" duration="280"/>
   <frame tileid="1387" duration="140"/>
  </animation>
 </tile>
 <tile id="1304">
  <animation>
   <frame tileid="1388" duration="140"/>
   <frame tileid="1304" duration="2240"/>
   <frame tileid="1388" duration="140"/>
   <frame tileid="1472" duration="280"/>
   <frame tileid="1556" duration="140"/>
   <frame tileid="1388" duration="140"/>
   <frame tileid="1304" duration="280"/>
  </animation>
 </tile>
 <tile id="1305">
  <animation>
   <frame tileid="1305" duration="140"/>
   <frame tileid="1389" duration="140"/>
   <frame tileid="1305" duration="2240"/>
   <frame tileid="1389" duration="140"/>
   <frame tileid="1473" duration="280"/>
   <frame tileid="1557" duration="140"/>
   <frame tileid="1389" duration="140"/>
   <frame tileid="1305" duration="140"/>
  </animation>
 </tile>
 <tile id="1306">
  <animation>
   <frame tileid="1306" duration="280"/>
   <frame tileid="1390" duration="140"/>
   <frame tileid="1306" duration="2240"/>
   <frame tileid="1390" duration="140"/>
   <frame tileid="1474" duration="280"/>
   <frame tileid="1558" duration="140"/>
   <frame tileid="1390" duration="140"/>
  </animation>
 </tile>
 <tile id="1307">
  <animation>
   <frame tileid="1391" duration="140"/>
   <frame tileid="1307" duration="280"/>
   <frame tileid="1391" duration="140"/>
   <frame tileid="1307" duration="2240"/>
   <frame tileid="1391" duration="140"/>
   <frame tileid="1475" duration="280"/>
   <frame tileid="1559" duration="140"/>
  </animation>
 </tile>
 <tile id="1308">
  <animation>
   <frame tileid="1560" duration="140"/>
   <frame tileid="1392" duration="140"/>
   <frame tileid="1308" duration="280"/>
   <frame tileid="1392" duration="140"/>
   <frame tileid="1308" duration="2240"/>
   <frame tileid="1392" duration="140"/>
   <frame tileid="1476" duration="280"/>
  </animation>
 </tile>
 <tile id="1309">
  <animation>
   <frame tileid="1477" duration="140"/>
   <frame tileid="1561" duration="140"/>
   <frame tileid="1393" duration="140"/>
   <frame tileid="1309" duration="280"/>
   <frame tileid="1393" duration="140"/>
   <frame tileid="1309" duration="2240"/>
   <frame tileid="1393" duration="140"/>
   <frame tileid="1477" duration="140"/>
  </animation>
 </tile>
 <tile id="1310">
  <animation>
   <frame tileid="1478" duration="280"/>
   <frame tileid="1562" duration="140"/>
   <frame tileid="1394" duration="140"/>
   <frame tileid="1310" duration="280"/>
   <frame tileid="1394" duration="140"/>
   <frame tileid="1310" duration="2240"/>
   <frame tileid="1394" duration="140"/>
  </animation>
 </tile>
 <tile id="1311">
  <animation>
   <frame tileid="1395" duration="140"/>
   <frame tileid="1479" duration="280"/>
   <frame tileid="1563" duration="140"/>
   <frame tileid="1395" duration="140"/>
   <frame tileid="1311" duration="280"/>
   <frame tileid="1395" duration="140"/>
   <frame tileid="1311" duration="2240"/>
  </animation>
 </tile>
 <tile id="1312">
  <animation>
   <frame tileid="1312" duration="140"/>
   <frame tileid="1396" duration="140"/>
   <frame tileid="1480" duration="280"/>
   <frame tileid="1564" duration="140"/>
   <frame tileid="1396" duration="140"/>
   <frame tileid="1312" duration="280"/>
   <frame tileid="1396" duration="140"/>
   <frame tileid="1312" duration="2100"/>
  </animation>
 </tile>
 <tile id="1313">
  <animation>
   <frame tileid="1313" duration="280"/>
   <frame tileid="1397" duration="140"/>
   <frame tileid="1481" duration="280"/>
   <frame tileid="1565" duration="140"/>
   <frame tileid="1397" duration="140"/>
   <frame tileid="1313" duration="280"/>
   <frame tileid="1397" duration="140"/>
   <frame tileid="1313" duration="1960"/>
  </animation>
 </tile>
 <tile id="1571">
  <animation>
   <frame tileid="1571" duration="140"/>
   <frame tileid="1679" duration="140"/>
   <frame tileid="1571" duration="2240"/>
   <frame tileid="1679" duration="140"/>
   <frame tileid="1787" duration="280"/>
   <frame tileid="1895" duration="140"/>
   <frame tileid="1679" duration="140"/>
   <frame tileid="1571" duration="140"/>
  </animation>
 </tile>
 <tile id="1572">
  <animation>
   <frame tileid="1572" duration="280"/>
   <frame tileid="1680" duration="140"/>
   <frame tileid="1572" duration="2240"/>
   <frame tileid="1680" duration="140"/>
   <frame tileid="1788" duration="280"/>
   <frame tileid="1896" duration="140"/>
   <frame tileid="1680" duration="140"/>
  </animation>
 </tile>
 <tile id="1573">
  <animation>
   <frame tileid="1681" duration="140"/>
   <frame tileid="1573" duration="280"/>
   <frame tileid="1681" duration="140"/>
   <frame tileid="1573" duration="2240"/>
   <frame tileid="1681" duration="140"/>
   <frame tileid="1789" duration="280"/>
   <frame tileid="1897" duration="140"/>
  </animation>
 </tile>
 <tile id="1574">
  <animation>
   <frame tileid="1898" duration="140"/>
   <frame tileid="1682" duration="140"/>
   <frame tileid="1574" duration="280"/>
   <frame tileid="1682" duration="140"/>
   <frame tileid="1574" duration="2240"/>
   <frame tileid="1682" duration="140"/>
   <frame tileid="1790" duration="280"/>
  </animation>
 </tile>
 <tile id="1575">
  <animation>
   <frame tileid="1791" duration="140"/>
   <frame tileid="1899" duration="140"/>
   <frame tileid="1683" duration="140"/>
   <frame tileid="1575" duration="280"/>
   <frame tileid="1683" duration="140"/>
   <frame tileid="1575" duration="2240"/>
   <frame tileid="1683" duration="140"/>
   <frame tileid="1791" duration="140"/>
  </animation>
 </tile>
 <tile id="1576">
  <animation>
   <frame tileid="1792" duration="280"/>
   <frame tileid="1900" duration="140"/>
   <frame tileid="1684" duration="140"/>
   <frame tileid="1576" duration="280"/>
   <frame tileid="1684" duration="140"/>
   <frame tileid="1576" duration="2240"/>
   <frame tileid="1684" duration="140"/>
  </animation>
 </tile>
 <tile id="1577">
  <animation>
   <frame tileid="1685" duration="140"/>
   <frame tileid="1793" duration="280"/>
   <frame tileid="1901" duration="140"/>
   <frame tileid="1685" duration="140"/>
   <frame tileid="1577" duration="280"/>
   <frame tileid="1685" duration="140"/>
   <frame tileid="1577" duration="2240"/>
  </animation>
 </tile>
 <tile id="1578">
  <animation>
   <frame tileid="1578" duration="140"/>
   <frame tileid="1686" duration="140"/>
   <frame tileid="1794" duration="280"/>
   <frame tileid="1902" duration="140"/>
   <frame tileid="1686" duration="140"/>
   <frame tileid="1578" duration="280"/>
   <frame tileid="1686" duration="140"/>
   <frame tileid="1578" duration="2100"/>
  </animation>
 </tile>
 <tile id="1579">
  <animation>
   <frame tileid="1579" duration="280"/>
   <frame tileid="1687" duration="140"/>
   <frame tileid="1795" duration="280"/>
   <frame tileid="1903" duration="140"/>
   <frame tileid="1687" duration="140"/>
   <frame tileid="1579" duration="280"/>
   <frame tileid="1687" duration="140"/>
   <frame tileid="1579" duration="1960"/>
  </animation>
 </tile>
 <tile id="1580">
  <animation>
   <frame tileid="1580" duration="420"/>
   <frame tileid="1688" duration="140"/>
   <frame tileid="1796" duration="280"/>
   <frame tileid="1904" duration="140"/>
   <frame tileid="1688" duration="140"/>
   <frame tileid="1580" duration="280"/>
   <frame tileid="1688" duration="140"/>
   <frame tileid="1580" duration="1820"/>
  </animation>
 </tile>
 <tile id="1581">
  <animation>
   <frame tileid="1581" duration="560"/>
   <frame tileid="1689" duration="140"/>
   <frame tileid="1797" duration="280"/>
   <frame tileid="1905" duration="140"/>
   <frame tileid="1689" duration="140"/>
   <frame tileid="1581" duration="280"/>
   <frame tileid="1689" duration="140"/>
   <frame tileid="1581" duration="1680"/>
  </animation>
 </tile>
 <tile id="1582">
  <animation>
   <frame tileid="1582" duration="700"/>
   <frame tileid="1690" duration="140"/>
   <frame tileid="1798" duration="280"/>
   <frame tileid="1906" duration="140"/>
   <frame tileid="1690" duration="140"/>
   <frame tileid="1582" duration="280"/>
   <frame tileid="1690" duration="140"/>
   <frame tileid="1582" duration="1540"/>
  </animation>
 </tile>
 <tile id="1583">
  <animation>
   <frame tileid="1583" duration="840"/>
   <frame tileid="1691" duration="140"/>
   <frame tileid="1799" duration="280"/>
   <frame tileid="1907" duration="140"/>
   <frame tileid="1691" duration="140"/>
   <frame tileid="1583" duration="280"/>
   <frame tileid="1691" duration="140"/>
   <frame tileid="1583" duration="1400"/>
  </animation>
 </tile>
 <tile id="1584">
  <animation>
   <frame tileid="1584" duration="980"/>
   <frame tileid="1692" duration="140"/>
   <frame tileid="1800" duration="280"/>
   <frame tileid="1908" duration="140"/>
   <frame tileid="1692" duration="140"/>
   <frame tileid="1584" duration="280"/>
   <frame tileid="1692" duration="140"/>
   <frame tileid="1584" duration="1260"/>
  </animation>
 </tile>
 <tile id="1587">
  <animation>
   <frame tileid="1587" duration="2240"/>
   <frame tileid="1695" duration="140"/>
   <frame tileid="1803" duration="280"/>
   <frame tileid="1911" duration="140"/>
   <frame tileid="1695" duration="140"/>
   <frame tileid="1587" duration="280"/>
   <frame tileid="1695" duration="140"/>
  </animation>
 </tile>
 <tile id="1588">
  <animation>
   <frame tileid="1696" duration="140"/>
   <frame tileid="1588" duration="2240"/>
   <frame tileid="1696" duration="140"/>
   <frame tileid="1804" duration="280"/>
   <frame tileid="1912" duration="140"/>
   <frame tileid="1696" duration="140"/>
   <frame tileid="1588" duration="280"/>
  </animation>
 </tile>
 <tile id="1589">
  <animation>
   <frame tileid="1589" duration="140"/>
   <frame tileid="1697" duration="140"/>
   <frame tileid="1589" duration="2240"/>
   <frame tileid="1697" duration="140"/>
   <frame tileid="1805" duration="280"/>
   <frame tileid="1913" duration="140"/>
   <frame tileid="1697" duration="140"/>
   <frame tileid="1589" duration="140"/>
  </animation>
 </tile>
 <tile id="1590">
  <animation>
   <frame tileid="1590" duration="280"/>
   <frame tileid="1698" duration="140"/>
   <frame tileid="1590" duration="2240"/>
   <frame tileid="1698" duration="140"/>
   <frame tileid="1806" duration="280"/>
   <frame tileid="1914" duration="140"/>
   <frame tileid="1698" duration="140"/>
  </animation>
 </tile>
 <tile id="1591">
  <animation>
   <frame tileid="1699" duration="140"/>
   <frame tileid="1591" duration="280"/>
   <frame tileid="1699" duration="140"/>
   <frame tileid="1591" duration="2240"/>
   <frame tileid="1699" duration="140"/>
   <frame tileid="1807" duration="280"/>
   <frame tileid="1915" duration="140"/>
  </animation>
 </tile>
 <tile id="1592">
  <animation>
   <frame tileid="1916" duration="140"/>
   <frame tileid="1700" duration="140"/>
   <frame tileid="1592" duration="280"/>
   <frame tileid="1700" duration="140"/>
   <frame tileid="1592" duration="2240"/>
   <frame tileid="1700" duration="140"/>
   <frame tileid="1808" duration="280"/>
  </animation>
 </tile>
 <tile id="1593">
  <animation>
   <frame tileid="1809" duration="140"/>
   <frame tileid="1917" duration="140"/>
   <frame tileid="1701" duration="140"/>
   <frame tileid="1593" duration="280"/>
   <frame tileid="1701" duration="140"/>
   <frame tileid="1593" duration="2240"/>
   <frame tileid="1701" duration="140"/>
   <frame tileid="1809" duration="140"/>
  </animation>
 </tile>
 <tile id="1594">
  <animation>
   <frame tileid="1810" duration="280"/>
   <frame tileid="1918" duration="140"/>
   <frame tileid="1702" duration="140"/>
   <frame tileid="1594" duration="280"/>
   <frame tileid="1702" duration="140"/>
   <frame tileid="1594" duration="2240"/>
   <frame tileid="1702" duration="140"/>
  </animation>
 </tile>
 <tile id="1595">
  <animation>
   <frame tileid="1703" duration="140"/>
   <frame tileid="1811" duration="280"/>
   <frame tileid="1919" duration="140"/>
   <frame tileid="1703" duration="140"/>
   <frame tileid="1595" duration="280"/>
   <frame tileid="1703" duration="140"/>
   <frame tileid="1595" duration="2240"/>
  </animation>
 </tile>
 <tile id="1596">
  <animation>
   <frame tileid="1596" duration="140"/>
   <frame tileid="1704" duration="140"/>
   <frame tileid="1812" duration="280"/>
   <frame tileid="1920" duration="140"/>
   <frame tileid="1704" duration="140"/>
   <frame tileid="1596" duration="280"/>
   <frame tileid="1704" duration="140"/>
   <frame tileid="1596" duration="2100"/>
  </animation>
 </tile>
 <tile id="1597">
  <animation>
   <frame tileid="1597" duration="280"/>
   <frame tileid="1705" duration="140"/>
   <frame tileid="1813" duration="280"/>
   <frame tileid="1921" duration="140"/>
   <frame tileid="1705" duration="140"/>
   <frame tileid="1597" duration="280"/>
   <frame tileid="1705" duration="140"/>
   <frame tileid="1597" duration="1960"/>
  </animation>
 </tile>
 <tile id="1598">
  <animation>
   <frame tileid="1598" duration="420"/>
   <frame tileid="1706" duration="140"/>
   <frame tileid="1814" duration="280"/>
   <frame tileid="1922" duration="140"/>
   <frame tileid="1706" duration="140"/>
   <frame tileid="1598" duration="280"/>
   <frame tileid="1706" duration="140"/>
   <frame tileid="1598" duration="1820"/>
  </animation>
 </tile>
 <tile id="1599">
  <animation>
   <frame tileid="1599" duration="560"/>
   <frame tileid="1707" duration="140"/>
   <frame tileid="1815" duration="280"/>
   <frame tileid="1923" duration="140"/>
   <frame tileid="1707" duration="140"/>
   <frame tileid="1599" duration="280"/>
   <frame tileid="1707" duration="140"/>
   <frame tileid="1599" duration="1680"/>
  </animation>
 </tile>
 <tile id="1600">
  <animation>
   <frame tileid="1600" duration="700"/>
   <frame tileid="1708" duration="140"/>
   <frame tileid="1816" duration="280"/>
   <frame tileid="1924" duration="140"/>
   <frame tileid="1708" duration="140"/>
   <frame tileid="1600" duration="280"/>
   <frame tileid="1708" duration="140"/>
   <frame tileid="1600" duration="1540"/>
  </animation>
 </tile>
 <tile id="1601">
  <animation>
   <frame tileid="1601" duration="840"/>
   <frame tileid="1709" duration="140"/>
   <frame tileid="1817" duration="280"/>
   <frame tileid="1925" duration="140"/>
   <frame tileid="1709" duration="140"/>
   <frame tileid="1601" duration="280"/>
   <frame tileid="1709" duration="140"/>
   <frame tileid="1601" duration="1400"/>
  </animation>
 </tile>
 <tile id="1602">
  <animation>
   <frame tileid="1602" duration="980"/>
   <frame tileid="1710" duration="140"/>
   <frame tileid="1818" duration="280"/>
   <frame tileid="1926" duration="140"/>
   <frame tileid="1710" duration="140"/>
   <frame tileid="1602" duration="280"/>
   <frame tileid="1710" duration="140"/>
   <frame tileid="1602" duration="1260"/>
  </animation>
 </tile>
 <tile id="1603">
  <animation>
   <frame tileid="1603" duration="1120"/>
   <frame tileid="1711" duration="140"/>
   <frame tileid="1819" duration="280"/>
   <frame tileid="1927" duration="140"/>
   <frame tileid="1711" duration="140"/>
   <frame tileid="1603" duration="280"/>
   <frame tileid="1711" duration="140"/>
   <frame tileid="1603" duration="1120"/>
  </animation>
 </tile>
 <tile id="1604">
  <animation>
   <frame tileid="1604" duration="2100"/>
   <frame tileid="1712" duration="140"/>
   <frame tileid="1820" duration="280"/>
   <frame tileid="1928" duration="140"/>
   <frame tileid="1712" duration="140"/>
   <frame tileid="1604" duration="280"/>
   <frame tileid="1712" duration="140"/>
   <frame tileid="1604" duration="140"/>
  </animation>
 </tile>
 <tile id="1605">
  <animation>
   <frame tileid="1605" duration="2240"/>
   <frame tileid="1713" duration="140"/>
   <frame tileid="1821" duration="280"/>
   <frame tileid="1929" duration="140"/>
   <frame tileid="1713" duration="140"/>
   <frame tileid="1605" duration="280"/>
   <frame tileid="1713" duration="140"/>
  </animation>
 </tile>
 <tile id="1606">
  <animation>
   <frame tileid="1714" duration="140"/>
   <frame tileid="1606" duration="2240"/>
   <frame tileid="1714" duration="140"/>
   <frame tileid="1822" duration="280"/>
   <frame tileid="1930" duration="140"/>
   <frame tileid="1714" duration="140"/>
   <frame tileid="1606" duration="280"/>
  </animation>
 </tile>
 <tile id="1607">
  <animation>
   <frame tileid="1607" duration="140"/>
   <frame tileid="1715" duration="140"/>
   <frame tileid="1607" duration="2240"/>
   <frame tileid="1715" duration="140"/>
   <frame tileid="1823" duration="280"/>
   <frame tileid="1931" duration="140"/>
   <frame tileid="1715" duration="140"/>
   <frame tileid="1607" duration="140"/>
  </animation>
 </tile>
 <tile id="1608">
  <animation>
   <frame tileid="1608" duration="280"/>
   <frame tileid="1716" duration="140"/>
   <frame tileid="1608" duration="2240"/>
   <frame tileid="1716" duration="140"/>
   <frame tileid="1824" duration="280"/>
   <frame tileid="1932" duration="140"/>
   <frame tileid="1716" duration="140"/>
  </animation>
 </tile>
 <tile id="1609">
  <animation>
   <frame tileid="1717" duration="140"/>
   <frame tileid="1609" duration="280"/>
   <frame tileid="1717" duration="140"/>
   <frame tileid="1609" duration="2240"/>
   <frame tileid="1717" duration="140"/>
   <frame tileid="1825" duration="280"/>
   <frame tileid="1933" duration="140"/>
  </animation>
 </tile>
 <tile id="1610">
  <animation>
   <frame tileid="1934" duration="140"/>
   <frame tileid="1718" duration="140"/>
   <frame tileid="1610" duration="280"/>
   <frame tileid="1718" duration="140"/>
   <frame tileid="1610" duration="2240"/>
   <frame tileid="1718" duration="140"/>
   <frame tileid="1826" duration="280"/>
  </animation>
 </tile>
 <tile id="1611">
  <animation>
   <frame tileid="1827" duration="140"/>
   <frame tileid="1935" duration="140"/>
   <frame tileid="1719" duration="140"/>
   <frame tileid="1611" duration="280"/>
   <frame tileid="1719" duration="140"/>
   <frame tileid="1611" duration="2240"/>
   <frame tileid="1719" duration="140"/>
   <frame tileid="1827" duration="140"/>
  </animation>
 </tile>
 <tile id="1612">
  <animation>
   <frame tileid="1828" duration="280"/>
   <frame tileid="1936" duration="140"/>
   <frame tileid="1720" duration="140"/>
   <frame tileid="1612" duration="280"/>
   <frame tileid="1720" duration="140"/>
   <frame tileid="1612" duration="2240"/>
   <frame tileid="1720" duration="140"/>
  </animation>
 </tile>
 <tile id="1613">
  <animation>
   <frame tileid="1721" duration="140"/>
   <frame tileid="1829" duration="280"/>
   <frame tileid="1937" duration="140"/>
   <frame tileid="1721" duration="140"/>
   <frame tileid="1613" duration="280"/>
   <frame tileid="1721" duration="140"/>
   <frame tileid="1613" duration="2240"/>
  </animation>
 </tile>
 <tile id="1614">
  <animation>
   <frame tileid="1614" duration="140"/>
   <frame tileid="1722" duration="140"/>
   <frame tileid="1830" duration="280"/>
   <frame tileid="1938" duration="140"/>
   <frame tileid="1722" duration="140"/>
   <frame tileid="1614" duration="280"/>
   <frame tileid="1722" duration="140"/>
   <frame tileid="1614" duration="2100"/>
  </animation>
 </tile>
 <tile id="1615">
  <animation>
   <frame tileid="1615" duration="280"/>
   <frame tileid="1723" duration="140"/>
   <frame tileid="1831" duration="280"/>
   <frame tileid="1939" duration="140"/>
   <frame tileid="1723" duration="140"/>
   <frame tileid="1615" duration="280"/>
   <frame tileid="1723" duration="140"/>
   <frame tileid="1615" duration="1960"/>
  </animation>
 </tile>
 <tile id="1616">
  <animation>
   <frame tileid="1616" duration="420"/>
   <frame tileid="1724" duration="140"/>
   <frame tileid="1832" duration="280"/>
   <frame tileid="1940" duration="140"/>
   <frame tileid="1724" duration="140"/>
   <frame tileid="1616" duration="280"/>
   <frame tileid="1724" duration="140"/>
   <frame tileid="1616" duration="1820"/>
  </animation>
 </tile>
 <tile id="1617">
  <animation>
   <frame tileid="1617" duration="560"/>
   <frame tileid="1725" duration="140"/>
   <frame tileid="1833" duration="280"/>
   <frame tileid="1941" duration="140"/>
   <frame tileid="1725" duration="140"/>
   <frame tileid="1617" duration="280"/>
   <frame tileid="1725" duration="140"/>
   <frame tileid="1617" duration="1680"/>
  </animation>
 </tile>
 <tile id="1618">
  <animation>
   <frame tileid="1618" duration="700"/>
   <frame tileid="1726" duration="140"/>
   <frame tileid="1834" duration="280"/>
   <frame tileid="1942" duration="140"/>
   <frame tileid="1726" duration="140"/>
   <frame tileid="1618" duration="280"/>
   <frame tileid="1726" duration="140"/>
   <frame tileid="1618" duration="1540"/>
  </animation>
 </tile>
 <tile id="1619">
  <animation>
   <frame tileid="1619" duration="840"/>
   <frame tileid="1727" duration="140"/>
   <frame tileid="1835" duration="280"/>
   <frame tileid="1943" duration="140"/>
   <frame tileid="1727" duration="140"/>
   <frame tileid="1619" duration="280"/>
   <frame tileid="1727" duration="140"/>
   <frame tileid="1619" duration="1400"/>
  </animation>
 </tile>
 <tile id="1620">
  <animation>
   <frame tileid="1620" duration="980"/>
   <frame tileid="1728" duration="140"/>
   <frame tileid="1836" duration="280"/>
   <frame tileid="1944" duration="140"/>
   <frame tileid="1728" duration="140"/>
   <frame tileid="1620" duration="280"/>
   <frame tileid="1728" duration="140"/>
   <frame tileid="1620" duration="1260"/>
  </animation>
 </tile>
 <tile id="1621">
  <animation>
   <frame tileid="1621" duration="1120"/>
   <frame tileid="1729" duration="140"/>
   <frame tileid="1837" duration="280"/>
   <frame tileid="1945" duration="140"/>
   <frame tileid="1729" duration="140"/>
   <frame tileid="1621" duration="280"/>
   <frame tileid="1729" duration="140"/>
   <frame tileid="1621" duration="1120"/>
  </animation>
 </tile>
 <tile id="1622">
  <animation>
   <frame tileid="1622" duration="2100"/>
   <frame tileid="1730" duration="140"/>
   <frame tileid="1838" duration="280"/>
   <frame tileid="1946" duration="140"/>
   <frame tileid="1730" duration="140"/>
   <frame tileid="1622" duration="280"/>
   <frame tileid="1730" duration="140"/>
   <frame tileid="1622" duration="140"/>
  </animation>
 </tile>
 <tile id="1623">
  <animation>
   <frame tileid="1623" duration="2240"/>
   <frame tileid="1731" duration="140"/>
   <frame tileid="1839" duration="280"/>
   <frame tileid="1947" duration="140"/>
   <frame tileid="1731" duration="140"/>
   <frame tileid="1623" duration="280"/>
   <frame tileid="1731" duration="140"/>
  </animation>
 </tile>
 <tile id="1624">
  <animation>
   <frame tileid="1732" duration="140"/>
   <frame tileid="1624" duration="2240"/>
   <frame tileid="1732" duration="140"/>
   <frame tileid="1840" duration="280"/>
   <frame tileid="1948" duration="140"/>
   <frame tileid="1732" duration="140"/>
   <frame tileid="1624" duration="280"/>
  </animation>
 </tile>
 <tile id="1625">
  <animation>
   <frame tileid="1625" duration="140"/>
   <frame tileid="1733" duration="140"/>
   <frame tileid="1625" duration="2240"/>
   <frame tileid="1733" duration="140"/>
   <frame tileid="1841" duration="280"/>
   <frame tileid="1949" duration="140"/>
   <frame tileid="1733" duration="140"/>
   <frame tileid="1625" duration="140"/>
  </animation>
 </tile>
 <tile id="1626">
  <animation>
   <frame tileid="1626" duration="280"/>
   <frame tileid="1734" duration="140"/>
   <frame tileid="1626" duration="2240"/>
   <frame tileid="1734" duration="140"/>
   <frame tileid="1842" duration="280"/>
   <frame tileid="1950" duration="140"/>
   <frame tileid="1734" duration="140"/>
  </animation>
 </tile>
 <tile id="1627">
  <animation>
   <frame tileid="1735" duration="140"/>
   <frame tileid="1627" duration="280"/>
   <frame tileid="1735" duration="140"/>
   <frame tileid="1627" duration="2240"/>
   <frame tileid="1735" duration="140"/>
   <frame tileid="1843" duration="280"/>
   <frame tileid="1951" duration="140"/>
  </animation>
 </tile>
 <tile id="1628">
  <animation>
   <frame tileid="1952" duration="140"/>
   <frame tileid="1736" duration="140"/>
   <frame tileid="1628" duration="280"/>
   <frame tileid="1736" duration="140"/>
   <frame tileid="1628" duration="2240"/>
   <frame tileid="1736" duration="140"/>
   <frame tileid="1844" duration="280"/>
  </animation>
 </tile>
 <tile id="1629">
  <animation>
   <frame tileid="1845" duration="140"/>
   <frame tileid="1953" duration="140"/>
   <frame tileid="1737" duration="140"/>
   <frame tileid="1629" duration="280"/>
   <frame tileid="1737" duration="140"/>
   <frame tileid="1629" duration="2240"/>
   <frame tileid="1737" duration="140"/>
   <frame tileid="1845" duration="140"/>
  </animation>
 </tile>
 <tile id="1630">
  <animation>
   <frame tileid="1846" duration="280"/>
   <frame tileid="1954" duration="140"/>
   <frame tileid="1738" duration="140"/>
   <frame tileid="1630" duration="280"/>
   <frame tileid="1738" duration="140"/>
   <frame tileid="1630" duration="2240"/>
   <frame tileid="1738" duration="140"/>
  </animation>
 </tile>
 <tile id="1631">
  <animation>
   <frame tileid="1739" duration="140"/>
   <frame tileid="1847" duration="280"/>
   <frame tileid="1955" duration="140"/>
   <frame tileid="1739" duration="140"/>
   <frame tileid="1631" duration="280"/>
   <frame tileid="1739" duration="140"/>
   <frame tileid="1631" duration="2240"/>
  </animation>
 </tile>
 <tile id="1632">
  <animation>
   <frame tileid="1632" duration="140"/>
   <frame tileid="1740" duration="140"/>
   <frame tileid="1848" duration="280"/>
   <frame tileid="1956" duration="140"/>
   <frame tileid="1740" duration="140"/>
   <frame tileid="1632" duration="280"/>
   <frame tileid="1740" duration="140"/>
   <frame tileid="1632" duration="2100"/>
  </animation>
 </tile>
 <tile id="1633">
  <animation>
   <frame tileid="1633" duration="280"/>
   <frame tileid="1741" duration="140"/>
   <frame tileid="1849" duration="280"/>
   <frame tileid="1957" duration="140"/>
   <frame tileid="1741" duration="140"/>
   <frame tileid="1633" duration="280"/>
   <frame tileid="1741" duration="140"/>
   <frame tileid="1633" duration="1960"/>
  </animation>
 </tile>
 <tile id="1634">
  <animation>
   <frame tileid="1634" duration="420"/>
   <frame tileid="1742" duration="140"/>
   <frame tileid="1850" duration="280"/>
   <frame tileid="1958" duration="140"/>
   <frame tileid="1742" duration="140"/>
   <frame tileid="1634" duration="280"/>
   <frame tileid="1742" duration="140"/>
   <frame tileid="1634" duration="1820"/>
  </animation>
 </tile>
 <tile id="1635">
  <animation>
   <frame tileid="1635" duration="560"/>
   <frame tileid="1743" duration="140"/>
   <frame tileid="1851" duration="280"/>
   <frame tileid="1959" duration="140"/>
   <frame tileid="1743" duration="140"/>
   <frame tileid="1635" duration="280"/>
   <frame tileid="1743" duration="140"/>
   <frame tileid="1635" duration="1680"/>
  </animation>
 </tile>
 <tile id="1636">
  <animation>
   <frame tileid="1636" duration="700"/>
   <frame tileid="1744" duration="140"/>
   <frame tileid="1852" duration="280"/>
   <frame tileid="1960" duration="140"/>
   <frame tileid="1744" duration="140"/>
   <frame tileid="1636" duration="280"/>
   <frame tileid="1744" duration="140"/>
   <frame tileid="1636" duration="1540"/>
  </animation>
 </tile>
 <tile id="1637">
  <animation>
   <frame tileid="1637" duration="840"/>
   <frame tileid="1745" duration="140"/>
   <frame tileid="1853" duration="280"/>
   <frame tileid="1961" duration="140"/>
   <frame tileid="1745" duration="140"/>
   <frame tileid="1637" duration="280"/>
   <frame tileid="1745" duration="140"/>
   <frame tileid="1637" duration="1400"/>
  </animation>
 </tile>
 <tile id="1638">
  <animation>
   <frame tileid="1638" duration="980"/>
   <frame tileid="1746" duration="140"/>
   <frame tileid="1854" duration="280"/>
   <frame tileid="1962" duration="140"/>
   <frame tileid="1746" duration="140"/>
   <frame tileid="1638" duration="280"/>
   <frame tileid="1746" duration="140"/>
   <frame tileid="1638" duration="1260"/>
  </animation>
 </tile>
 <tile id="1639">
  <animation>
   <frame tileid="1639" duration="1120"/>
   <frame tileid="1747" duration="140"/>
   <frame tileid="1855" duration="280"/>
   <frame tileid="1963" duration="140"/>
   <frame tileid="1747" duration="140"/>
   <frame tileid="1639" duration="280"/>
   <frame tileid="1747" duration="140"/>
   <frame tileid="1639" duration="1120"/>
  </animation>
 </tile>
 <tile id="1640">
  <animation>
   <frame tileid="1640" duration="2100"/>
   <frame tileid="1748" duration="140"/>
   <frame tileid="1856" duration="280"/>
   <frame tileid="1964" duration="140"/>
   <frame tileid="1748" duration="140"/>
   <frame tileid="1640" duration="280"/>
   <frame tileid="1748" duration="140"/>
   <frame tileid="1640" duration="140"/>
  </animation>
 </tile>
 <tile id="1641">
  <animation>
   <frame tileid="1641" duration="2240"/>
   <frame tileid="1749" duration="140"/>
   <frame tileid="1857" duration="280"/>
   <frame tileid="1965" duration="140"/>
   <frame tileid="1749" duration="140"/>
   <frame tileid="1641" duration="280"/>
   <frame tileid="1749" duration="140"/>
  </animation>
 </tile>
 <tile id="1642">
  <animation>
   <frame tileid="1750" duration="140"/>
   <frame tileid="1642" duration="2240"/>
   <frame tileid="1750" duration="140"/>
   <frame tileid="1858" duration="280"/>
   <frame tileid="1966" duration="140"/>
   <frame tileid="1750" duration="140"/>
   <frame tileid="1642" duration="280"/>
  </animation>
 </tile>
 <tile id="1643">
  <animation>
   <frame tileid="1643" duration="140"/>
   <frame tileid="1751" duration="140"/>
   <frame tileid="1643" duration="2240"/>
   <frame tileid="1751" duration="140"/>
   <frame tileid="1859" duration="280"/>
   <frame tileid="1967" duration="140"/>
   <frame tileid="1751" duration="140"/>
   <frame tileid="1643" duration="140"/>
  </animation>
 </tile>
 <tile id="1644">
  <animation>
   <frame tileid="1644" duration="280"/>
   <frame tileid="1752" duration="140"/>
   <frame tileid="1644" duration="2240"/>
   <frame tileid="1752" duration="140"/>
   <frame tileid="1860" duration="280"/>
   <frame tileid="1968" duration="140"/>
   <frame tileid="1752" duration="140"/>
  </animation>
 </tile>
 <tile id="1645">
  <animation>
   <frame tileid="1753" duration="140"/>
   <frame tileid="1645" duration="280"/>
   <frame tileid="1753" duration="140"/>
   <frame tileid="1645" duration="2240"/>
   <frame tileid="1753" duration="140"/>
   <frame tileid="1861" duration="280"/>
   <frame tileid="1969" duration="140"/>
  </animation>
 </tile>
 <tile id="1646">
  <animation>
   <frame tileid="1970" duration="140"/>
   <frame tileid="1754" duration="140"/>
   <frame tileid="1646" duration="280"/>
   <frame tileid="1754" duration="140"/>
   <frame tileid="1646" duration="2240"/>
   <frame tileid="1754" duration="140"/>
   <frame tileid="1862" duration="280"/>
  </animation>
 </tile>
 <tile id="1647">
  <animation>
   <frame tileid="1863" duration="140"/>
   <frame tileid="1971" duration="140"/>
   <frame tileid="1755" duration="140"/>
   <frame tileid="1647" duration="280"/>
   <frame tileid="1755" duration="140"/>
   <frame tileid="1647" duration="2240"/>
   <frame tileid="1755" duration="140"/>
   <frame tileid="1863" duration="140"/>
  </animation>
 </tile>
 <tile id="1648">
  <animation>
   <frame tileid="1864" duration="280"/>
   <frame tileid="1972" duration="140"/>
   <frame tileid="1756" duration="140"/>
   <frame tileid="1648" duration="280"/>
   <frame tileid="1756" duration="140"/>
   <frame tileid="1648" duration="2240"/>
   <frame tileid="1756" duration="140"/>
  </animation>
 </tile>
 <tile id="1649">
  <animation>
   <frame tileid="1757" duration="140"/>
   <frame tileid="1865" duration="280"/>
   <frame tileid="1973" duration="140"/>
   <frame tileid="1757" duration="140"/>
   <frame tileid="1649" duration="280"/>
   <frame tileid="1757" duration="140"/>
   <frame tileid="1649" duration="2240"/>
  </animation>
 </tile>
 <tile id="1650">
  <animation>
   <frame tileid="1650" duration="140"/>
   <frame tileid="1758" duration="140"/>
   <frame tileid="1866" duration="280"/>
   <frame tileid="1974" duration="140"/>
   <frame tileid="1758" duration="140"/>
   <frame tileid="1650" duration="280"/>
   <frame tileid="1758" duration="140"/>
   <frame tileid="1650" duration="2100"/>
  </animation>
 </tile>
 <tile id="1651">
  <animation>
   <frame tileid="1651" duration="280"/>
   <frame tileid="1759" duration="140"/>
   <frame tileid="1867" duration="280"/>
   <frame tileid="1975" duration="140"/>
   <frame tileid="1759" duration="140"/>
   <frame tileid="1651" duration="280"/>
   <frame tileid="1759" duration="140"/>
   <frame tileid="1651" duration="1960"/>
  </animation>
 </tile>
 <tile id="1652">
  <animation>
   <frame tileid="1652" duration="420"/>
   <frame tileid="1760" duration="140"/>
   <frame tileid="1868" duration="280"/>
   <frame tileid="1976" duration="140"/>
   <frame tileid="1760" duration="140"/>
   <frame tileid="1652" duration="280"/>
   <frame tileid="1760" duration="140"/>
   <frame tileid="1652" duration="1820"/>
  </animation>
 </tile>
 <tile id="1653">
  <animation>
   <frame tileid="1653" duration="560"/>
   <frame tileid="1761" duration="140"/>
   <frame tileid="1869" duration="280"/>
   <frame tileid="1977" duration="140"/>
   <frame tileid="1761" duration="140"/>
   <frame tileid="1653" duration="280"/>
   <frame tileid="1761" duration="140"/>
   <frame tileid="1653" duration="1680"/>
  </animation>
 </tile>
 <tile id="1654">
  <animation>
   <frame tileid="1654" duration="700"/>
   <frame tileid="1762" duration="140"/>
   <frame tileid="1870" duration="280"/>
   <frame tileid="1978" duration="140"/>
   <frame tileid="1762" duration="140"/>
   <frame tileid="1654" duration="280"/>
   <frame tileid="1762" duration="140"/>
   <frame tileid="1654" duration="1540"/>
  </animation>
 </tile>
 <tile id="1655">
  <animation>
   <frame tileid="1655" duration="840"/>
   <frame tileid="1763" duration="140"/>
   <frame tileid="1871" duration="280"/>
   <frame tileid="1979" duration="140"/>
   <frame tileid="1763" duration="140"/>
   <frame tileid="1655" duration="280"/>
   <frame tileid="1763" duration="140"/>
   <frame tileid="1655" duration="1400"/>
  </animation>
 </tile>
 <tile id="1656">
  <animation>
   <frame tileid="1656" duration="980"/>
   <frame tileid="1764" duration="140"/>
   <frame tileid="1872" duration="280"/>
   <frame tileid="1980" duration="140"/>
   <frame tileid="1764" duration="140"/>
   <frame tileid="1656" duration="280"/>
   <frame tileid="1764" duration="140"/>
   <frame tileid="1656" duration="1260"/>
  </animation>
 </tile>
 <tile id="1657">
  <animation>
   <frame tileid="1657" duration="1120"/>
   <frame tileid="1765" duration="140"/>
   <frame tileid="1873" duration="280"/>
   <frame tileid="1981" duration="140"/>
   <frame tileid="1765" duration="140"/>
   <frame tileid="1657" duration="280"/>
   <frame tileid="1765" duration="140"/>
   <frame tileid="1657" duration="1120"/>
  </animation>
 </tile>
 <tile id="1659">
  <animation>
   <frame tileid="1659" duration="2240"/>
   <frame tileid="1767" duration="140"/>
   <frame tileid="1875" duration="280"/>
   <frame tileid="1983" duration="140"/>
   <frame tileid="1767" duration="140"/>
   <frame tileid="1659" duration="280"/>
   <frame tileid="1767" duration="140"/>
  </animation>
 </tile>
 <tile id="1660">
  <animation>
   <frame tileid="1768" duration="140"/>
   <frame tileid="1660" duration="2240"/>
   <frame tileid="1768" duration="140"/>
   <frame tileid="1876" duration="280"/>
   <frame tileid="1984" duration="140"/>
   <frame tileid="1768" duration="140"/>
   <frame tileid="1660" duration="280"/>
  </animation>
 </tile>
 <tile id="1661">
  <animation>
   <frame tileid="1661" duration="140"/>
   <frame tileid="1769" duration="140"/>
   <frame tileid="1661" duration="2240"/>
   <frame tileid="1769" duration="140"/>
   <frame tileid="1877" duration="280"/>
   <frame tileid="1985" duration="140"/>
   <frame tileid="1769" duration="140"/>
   <frame tileid="1661" duration="140"/>
  </animation>
 </tile>
 <tile id="1662">
  <animation>
   <frame tileid="1662" duration="280"/>
   <frame tileid="1770" duration="140"/>
   <frame tileid="1662" duration="2240"/>
   <frame tileid="1770" duration="140"/>
   <frame tileid="1878" duration="280"/>
   <frame tileid="1986" duration="140"/>
   <frame tileid="1770" duration="140"/>
  </animation>
 </tile>
 <tile id="1663">
  <animation>
   <frame tileid="1771" duration="140"/>
   <frame tileid="1663" duration="280"/>
   <frame tileid="1771" duration="140"/>
   <frame tileid="1663" duration="2240"/>
   <frame tileid="1771" duration="140"/>
   <frame tileid="1879" duration="280"/>
   <frame tileid="1987" duration="140"/>
  </animation>
 </tile>
 <tile id="1664">
  <animation>
   <frame tileid="1988" duration="140"/>
   <frame tileid="1772" duration="140"/>
   <frame tileid="1664" duration="280"/>
   <frame tileid="1772" duration="140"/>
   <frame tileid="1664" duration="2240"/>
   <frame tileid="1772" duration="140"/>
   <frame tileid="1880" duration="280"/>
  </animation>
 </tile>
 <tile id="1665">
  <animation>
   <frame tileid="1881" duration="140"/>
   <frame tileid="1989" duration="140"/>
   <frame tileid="1773" duration="140"/>
   <frame tileid="1665" duration="280"/>
   <frame tileid="1773" duration="140"/>
   <frame tileid="1665" duration="2240"/>
   <frame tileid="1773" duration="140"/>
   <frame tileid="1881" duration="140"/>
  </animation>
 </tile>
 <tile id="1666">
  <animation>
   <frame tileid="1882" duration="280"/>
   <frame tileid="1990" duration="140"/>
   <frame tileid="1774" duration="140"/>
   <frame tileid="1666" duration="280"/>
   <frame tileid="1774" duration="140"/>
   <frame tileid="1666" duration="2240"/>
   <frame tileid="1774" duration="140"/>
  </animation>
 </tile>
 <tile id="1667">
  <animation>
   <frame tileid="1775" duration="140"/>
   <frame tileid="1883" duration="280"/>
   <frame tileid="1991" duration="140"/>
   <frame tileid="1775" duration="140"/>
   <frame tileid="1667" duration="280"/>
   <frame tileid="1775" duration="140"/>
   <frame tileid="1667" duration="2240"/>
  </animation>
 </tile>
 <tile id="1668">
  <animation>
   <frame tileid="1668" duration="140"/>
   <frame tileid="1776" duration="140"/>
   <frame tileid="1884" duration="280"/>
   <frame tileid="1992" duration="140"/>
   <frame tileid="1776" duration="140"/>
   <frame tileid="1668" duration="280"/>
   <frame tileid="1776" duration="140"/>
   <frame tileid="1668" duration="2100"/>
  </animation>
 </tile>
 <tile id="1669">
  <animation>
   <frame tileid="1669" duration="280"/>
   <frame tileid="1777" duration="140"/>
   <frame tileid="1885" duration="280"/>
   <frame tileid="1993" duration="140"/>
   <frame tileid="1777" duration="140"/>
   <frame tileid="1669" duration="280"/>
   <frame tileid="1777" duration="140"/>
   <frame tileid="1669" duration="1960"/>
  </animation>
 </tile>
 <tile id="1670">
  <animation>
   <frame tileid="1670" duration="420"/>
   <frame tileid="1778" duration="140"/>
   <frame tileid="1886" duration="280"/>
   <frame tileid="1994" duration="140"/>
   <frame tileid="1778" duration="140"/>
   <frame tileid="1670" duration="280"/>
   <frame tileid="1778" duration="140"/>
   <frame tileid="1670" duration="1820"/>
  </animation>
 </tile>
 <tile id="2002">
  <animation>
   <frame tileid="2082" duration="140"/>
   <frame tileid="2002" duration="2240"/>
   <frame tileid="2082" duration="140"/>
   <frame tileid="2162" duration="280"/>
   <frame tileid="2242" duration="140"/>
   <frame tileid="2082" duration="140"/>
   <frame tileid="2002" duration="280"/>
  </animation>
 </tile>
 <tile id="2003">
  <animation>
   <frame tileid="2003" duration="140"/>
   <frame tileid="2083" duration="140"/>
   <frame tileid="2003" duration="2240"/>
   <frame tileid="2083" duration="140"/>
   <frame tileid="2163" duration="280"/>
   <frame tileid="2243" duration="140"/>
   <frame tileid="2083" duration="140"/>
   <frame tileid="2003" duration="140"/>
  </animation>
 </tile>
 <tile id="2004">
  <animation>
   <frame tileid="2004" duration="280"/>
   <frame tileid="2084" duration="140"/>
   <frame tileid="2004" duration="2240"/>
   <frame tileid="2084" duration="140"/>
   <frame tileid="2164" duration="280"/>
   <frame tileid="2244" duration="140"/>
   <frame tileid="2084" duration="140"/>
  </animation>
 </tile>
 <tile id="2005">
  <animation>
   <frame tileid="2085" duration="140"/>
   <frame tileid="2005" duration="280"/>
   <frame tileid="2085" duration="140"/>
   <frame tileid="2005" duration="2240"/>
   <frame tileid="2085" duration="140"/>
   <frame tileid="2165" duration="280"/>
   <frame tileid="2245" duration="140"/>
  </animation>
 </tile>
 <tile id="2006">
  <animation>
   <frame tileid="2246" duration="140"/>
   <frame tileid="2086" duration="140"/>
   <frame tileid="2006" duration="280"/>
   <frame tileid="2086" duration="140"/>
   <frame tileid="2006" duration="2240"/>
   <frame tileid="2086" duration="140"/>
   <frame tileid="2166" duration="280"/>
  </animation>
 </tile>
 <tile id="2007">
  <animation>
   <frame tileid="2167" duration="140"/>
   <frame tileid="2247" duration="140"/>
   <frame tileid="2087" duration="140"/>
   <frame tileid="2007" duration="280"/>
   <frame tileid="2087" duration="140"/>
   <frame tileid="2007" duration="2240"/>
   <frame tileid="2087" duration="140"/>
   <frame tileid="2167" duration="140"/>
  </animation>
 </tile>
 <tile id="2008">
  <animation>
   <frame tileid="2168" duration="280"/>
   <frame tileid="2248" duration="140"/>
   <frame tileid="2088" duration="140"/>
   <frame tileid="2008" duration="280"/>
   <frame tileid="2088" duration="140"/>
   <frame tileid="2008" duration="2240"/>
   <frame tileid="2088" duration="140"/>
  </animation>
 </tile>
 <tile id="2009">
  <animation>
   <frame tileid="2089" duration="140"/>
   <frame tileid="2169" duration="280"/>
   <frame tileid="2249" duration="140"/>
   <frame tileid="2089" duration="140"/>
   <frame tileid="2009" duration="280"/>
   <frame tileid="2089" duration="140"/>
   <frame tileid="2009" duration="2240"/>
  </animation>
 </tile>
 <tile id="2010">
  <animation>
   <frame tileid="2010" duration="140"/>
   <frame tileid="2090" duration="140"/>
   <frame tileid="2170" duration="280"/>
   <frame tileid="2250" duration="140"/>
   <frame tileid="2090" duration="140"/>
   <frame tileid="2010" duration="280"/>
   <frame tileid="2090" duration="140"/>
   <frame tileid="2010" duration="2100"/>
  </animation>
 </tile>
 <tile id="2011">
  <animation>
   <frame tileid="2011" duration="280"/>
   <frame tileid="2091" duration="140"/>
   <frame tileid="2171" duration="280"/>
   <frame tileid="2251" duration="140"/>
   <frame tileid="2091" duration="140"/>
   <frame tileid="2011" duration="280"/>
   <frame tileid="2091" duration="140"/>
   <frame tileid="2011" duration="1960"/>
  </animation>
 </tile>
 <tile id="2012">
  <animation>
   <frame tileid="2012" duration="420"/>
   <frame tileid="2092" duration="140"/>
   <frame tileid="2172" duration="280"/>
   <frame tileid="2252" duration="140"/>
   <frame tileid="2092" duration="140"/>
   <frame tileid="2012" duration="280"/>
   <frame tileid="2092" duration="140"/>
   <frame tileid="2012" duration="1820"/>
  </animation>
 </tile>
 <tile id="2013">
  <animation>
   <frame tileid="2013" duration="560"/>
   <frame tileid="2093" duration="140"/>
   <frame tileid="2173" duration="280"/>
   <frame tileid="2253" duration="140"/>
   <frame tileid="2093" duration="140"/>
   <frame tileid="2013" duration="280"/>
   <frame tileid="2093" duration="140"/>
   <frame tileid="2013" duration="1680"/>
  </animation>
 </tile>
 <tile id="2016">
  <animation>
   <frame tileid="2016" duration="2100"/>
   <frame tileid="2096" duration="140"/>
   <frame tileid="2176" duration="280"/>
   <frame tileid="2256" duration="140"/>
   <frame tileid="2096" duration="140"/>
   <frame tileid="2016" duration="280"/>
   <frame tileid="2096" duration="140"/>
   <frame tileid="2016" duration="140"/>
  </animation>
 </tile>
 <tile id="2017">
  <animation>
   <frame tileid="2017" duration="2240"/>
   <frame tileid="2097" duration="140"/>
   <frame tileid="2177" duration="280"/>
   <frame tileid="2257" duration="140"/>
   <frame tileid="2097" duration="140"/>
   <frame tileid="2017" duration="280"/>
   <frame tileid="2097" duration="140"/>
  </animation>
 </tile>
 <tile id="2018">
  <animation>
   <frame tileid="2098" duration="140"/>
   <frame tileid="2018" duration="2240"/>
   <frame tileid="2098" duration="140"/>
   <frame tileid="2178" duration="280"/>
   <frame tileid="2258" duration="140"/>
   <frame tileid="2098" duration="140"/>
   <frame tileid="2018" duration="280"/>
  </animation>
 </tile>
 <tile id="2019">
  <animation>
   <frame tileid="2019" duration="140"/>
   <frame tileid="2099" duration="140"/>
   <frame tileid="2019" duration="2240"/>
   <frame tileid="2099" duration="140"/>
   <frame tileid="2179" duration="280"/>
   <frame tileid="2259" duration="140"/>
   <frame tileid="2099" duration="140"/>
   <frame tileid="2019" duration="140"/>
  </animation>
 </tile>
 <tile id="2020">
  <animation>
   <frame tileid="2020" duration="280"/>
   <frame tileid="2100" duration="140"/>
   <frame tileid="2020" duration="2240"/>
   <frame tileid="2100" duration="140"/>
   <frame tileid="2180" duration="280"/>
   <frame tileid="2260" duration="140"/>
   <frame tileid="2100" duration="140"/>
  </animation>
 </tile>
 <tile id="2021">
  <animation>
   <frame tileid="2101" duration="140"/>
   <frame tileid="2021" duration="280"/>
   <frame tileid="2101" duration="140"/>
   <frame tileid="2021" duration="2240"/>
   <frame tileid="2101" duration="140"/>
   <frame tileid="2181" duration="280"/>
   <frame tileid="2261" duration="140"/>
  </animation>
 </tile>
 <tile id="2022">
  <animation>
   <frame tileid="2262" duration="140"/>
   <frame tileid="2102" duration="140"/>
   <frame tileid="2022" duration="280"/>
   <frame tileid="2102" duration="140"/>
   <frame tileid="2022" duration="2240"/>
   <frame tileid="2102" duration="140"/>
   <frame tileid="2182" duration="280"/>
  </animation>
 </tile>
 <tile id="2023">
  <animation>
   <frame tileid="2183" duration="140"/>
   <frame tileid="2263" duration="140"/>
   <frame tileid="2103" duration="140"/>
   <frame tileid="2023" duration="280"/>
   <frame tileid="2103" duration="140"/>
   <frame tileid="2023" duration="2240"/>
   <frame tileid="2103" duration="140"/>
   <frame tileid="2183" duration="140"/>
  </animation>
 </tile>
 <tile id="2024">
  <animation>
   <frame tileid="2184" duration="280"/>
   <frame tileid="2264" duration="140"/>
   <frame tileid="2104" duration="140"/>
   <frame tileid="2024" duration="280"/>
   <frame tileid="2104" duration="140"/>
   <frame tileid="2024" duration="2240"/>
   <frame tileid="2104" duration="140"/>
  </animation>
 </tile>
 <tile id="2025">
  <animation>
   <frame tileid="2105" duration="140"/>
   <frame tileid="2185" duration="280"/>
   <frame tileid="2265" duration="140"/>
   <frame tileid="2105" duration="140"/>
   <frame tileid="2025" duration="280"/>
   <frame tileid="2105" duration="140"/>
   <frame tileid="2025" duration="2240"/>
  </animation>
 </tile>
 <tile id="2026">
  <animation>
   <frame tileid="2026" duration="140"/>
   <frame tileid="2106" duration="140"/>
   <frame tileid="2186" duration="280"/>
   <frame tileid="2266" duration="140"/>
   <frame tileid="2106" duration="140"/>
   <frame tileid="2026" duration="280"/>
   <frame tileid="2106" duration="140"/>
   <frame tileid="2026" duration="2100"/>
  </animation>
 </tile>
 <tile id="2027">
  <animation>
   <frame tileid="2027" duration="280"/>
   <frame tileid="2107" duration="140"/>
   <frame tileid="2187" duration="280"/>
   <frame tileid="2267" duration="140"/>
   <frame tileid="2107" duration="140"/>
   <frame tileid="2027" duration="280"/>
   <frame tileid="2107" duration="140"/>
   <frame tileid="2027" duration="1960"/>
  </animation>
 </tile>
 <tile id="2028">
  <animation>
   <frame tileid="2028" duration="420"/>
   <frame tileid="2108" duration="140"/>
   <frame tileid="2188" duration="280"/>
   <frame tileid="2268" duration="140"/>
   <frame tileid="2108" duration="140"/>
   <frame tileid="2028" duration="280"/>
   <frame tileid="2108" duration="140"/>
   <frame tileid="2028" duration="1820"/>
  </animation>
 </tile>
 <tile id="2029">
  <animation>
   <frame tileid="2029" duration="560"/>
   <frame tileid="2109" duration="140"/>
   <frame tileid="2189" duration="280"/>
   <frame tileid="2269" duration="140"/>
   <frame tileid="2109" duration="140"/>
   <frame tileid="2029" duration="280"/>
   <frame tileid="2109" duration="140"/>
   <frame tileid="2029" duration="1680"/>
  </animation>
 </tile>
 <tile id="2030">
  <animation>
   <frame tileid="2030" duration="700"/>
   <frame tileid="2110" duration="140"/>
   <frame tileid="2190" duration="280"/>
   <frame tileid="2270" duration="140"/>
   <frame tileid="2110" duration="140"/>
   <frame tileid="2030" duration="280"/>
   <frame tileid="2110" duration="140"/>
   <frame tileid="2030" duration="1540"/>
  </animation>
 </tile>
 <tile id="2031">
  <animation>
   <frame tileid="2031" duration="840"/>
   <frame tileid="2111" duration="140"/>
   <frame tileid="2191" duration="280"/>
   <frame tileid="2271" duration="140"/>
   <frame tileid="2111" duration="140"/>
   <frame tileid="2031" duration="280"/>
   <frame tileid="2111" duration="140"/>
   <frame tileid="2031" duration="1400"/>
  </animation>
 </tile>
 <tile id="2032">
  <animation>
   <frame tileid="2032" duration="2100"/>
   <frame tileid="2112" duration="140"/>
   <frame tileid="2192" duration="280"/>
   <frame tileid="2272" duration="140"/>
   <frame tileid="2112" duration="140"/>
   <frame tileid="2032" duration="280"/>
   <frame tileid="2112" duration="140"/>
   <frame tileid="2032" duration="140"/>
  </animation>
 </tile>
 <tile id="2033">
  <animation>
   <frame tileid="2033" duration="2240"/>
   <frame tileid="2113" duration="140"/>
   <frame tileid="2193" duration="280"/>
   <frame tileid="2273" duration="140"/>
   <frame tileid="2113" duration="140"/>
   <frame tileid="2033" duration="280"/>
   <frame tileid="2113" duration="140"/>
  </animation>
 </tile>
 <tile id="2034">
  <animation>
   <frame tileid="2114" duration="140"/>
   <frame tileid="2034" duration="2240"/>
   <frame tileid="2114" duration="140"/>
   <frame tileid="2194" duration="280"/>
   <frame tileid="2274" duration="140"/>
   <frame tileid="2114" duration="140"/>
   <frame tileid="2034" duration="280"/>
  </animation>
 </tile>
 <tile id="2035">
  <animation>
   <frame tileid="2035" duration="140"/>
   <frame tileid="2115" duration="140"/>
   <frame tileid="2035" duration="2240"/>
   <frame tileid="2115" duration="140"/>
   <frame tileid="2195" duration="280"/>
   <frame tileid="2275" duration="140"/>
   <frame tileid="2115" duration="140"/>
   <frame tileid="2035" duration="140"/>
  </animation>
 </tile>
 <tile id="2036">
  <animation>
   <frame tileid="2036" duration="280"/>
   <frame tileid="2116" duration="140"/>
   <frame tileid="2036" duration="2240"/>
   <frame tileid="2116" duration="140"/>
   <frame tileid="2196" duration="280"/>
   <frame tileid="2276" duration="140"/>
   <frame tileid="2116" duration="140"/>
  </animation>
 </tile>
 <tile id="2037">
  <animation>
   <frame tileid="2117" duration="140"/>
   <frame tileid="2037" duration="280"/>
   <frame tileid="2117" duration="140"/>
   <frame tileid="2037" duration="2240"/>
   <frame tileid="2117" duration="140"/>
   <frame tileid="2197" duration="280"/>
   <frame tileid="2277" duration="140"/>
  </animation>
 </tile>
 <tile id="2038">
  <animation>
   <frame tileid="2278" duration="140"/>
   <frame tileid="2118" duration="140"/>
   <frame tileid="2038" duration="280"/>
   <frame tileid="2118" duration="140"/>
   <frame tileid="2038" duration="2240"/>
   <frame tileid="2118" duration="140"/>
   <frame tileid="2198" duration="280"/>
  </animation>
 </tile>
 <tile id="2039">
  <animation>
   <frame tileid="2199" duration="140"/>
   <frame tileid="2279" duration="140"/>
   <frame tileid="2119" duration="140"/>
   <frame tileid="2039" duration="280"/>
   <frame tileid="2119" duration="140"/>
   <frame tileid="2039" duration="2240"/>
   <frame tileid="2119" duration="140"/>
   <frame tileid="2199" duration="140"/>
  </animation>
 </tile>
 <tile id="2040">
  <animation>
   <frame tileid="2200" duration="280"/>
   <frame tileid="2280" duration="140"/>
   <frame tileid="2120" duration="140"/>
   <frame tileid="2040" duration="280"/>
   <frame tileid="2120" duration="140"/>
   <frame tileid="2040" duration="2240"/>
   <frame tileid="2120" duration="140"/>
  </animation>
 </tile>
 <tile id="2041">
  <animation>
   <frame tileid="2121" duration="140"/>
   <frame tileid="2201" duration="280"/>
   <frame tileid="2281" duration="140"/>
   <frame tileid="2121" duration="140"/>
   <frame tileid="2041" duration="280"/>
   <frame tileid="2121" duration="140"/>
   <frame tileid="2041" duration="2240"/>
  </animation>
 </tile>
 <tile id="2042">
  <animation>
   <frame tileid="2042" duration="140"/>
   <frame tileid="2122" duration="140"/>
   <frame tileid="2202" duration="280"/>
   <frame tileid="2282" duration="140"/>
   <frame tileid="2122" duration="140"/>
   <frame tileid="2042" duration="280"/>
   <frame tileid="2122" duration="140"/>
   <frame tileid="2042" duration="2100"/>
  </animation>
 </tile>
 <tile id="2043">
  <animation>
   <frame tileid="2043" duration="280"/>
   <frame tileid="2123" duration="140"/>
   <frame tileid="2203" duration="280"/>
   <frame tileid="2283" duration="140"/>
   <frame tileid="2123" duration="140"/>
   <frame tileid="2043" duration="280"/>
   <frame tileid="2123" duration="140"/>
   <frame tileid="2043" duration="1960"/>
  </animation>
 </tile>
 <tile id="2044">
  <animation>
   <frame tileid="2044" duration="420"/>
   <frame tileid="2124" duration="140"/>
   <frame tileid="2204" duration="280"/>
   <frame tileid="2284" duration="140"/>
   <frame tileid="2124" duration="140"/>
   <frame tileid="2044" duration="280"/>
   <frame tileid="2124" duration="140"/>
   <frame tileid="2044" duration="1820"/>
  </animation>
 </tile>
 <tile id="2045">
  <animation>
   <frame tileid="2045" duration="560"/>
   <frame tileid="2125" duration="140"/>
   <frame tileid="2205" duration="280"/>
   <frame tileid="2285" duration="140"/>
   <frame tileid="2125" duration="140"/>
   <frame tileid="2045" duration="280"/>
   <frame tileid="2125" duration="140"/>
   <frame tileid="2045" duration="1680"/>
  </animation>
 </tile>
 <tile id="2046">
  <animation>
   <frame tileid="2046" duration="700"/>
   <frame tileid="2126" duration="140"/>
   <frame tileid="2206" duration="280"/>
   <frame tileid="2286" duration="140"/>
   <frame tileid="2126" duration="140"/>
   <frame tileid="2046" duration="280"/>
   <frame tileid="2126" duration="140"/>
   <frame tileid="2046" duration="1540"/>
  </animation>
 </tile>
 <tile id="2047">
  <animation>
   <frame tileid="2047" duration="840"/>
   <frame tileid="2127" duration="140"/>
   <frame tileid="2207" duration="280"/>
   <frame tileid="2287" duration="140"/>
   <frame tileid="2127" duration="140"/>
   <frame tileid="2047" duration="280"/>
   <frame tileid="2127" duration="140"/>
   <frame tileid="2047" duration="1400"/>
  </animation>
 </tile>
 <tile id="2048">
  <animation>
   <frame tileid="2048" duration="2100"/>
   <frame tileid="2128" duration="140"/>
   <frame tileid="2208" duration="280"/>
   <frame tileid="2288" duration="140"/>
   <frame tileid="2128" duration="140"/>
   <frame tileid="2048" duration="280"/>
   <frame tileid="2128" duration="140"/>
   <frame tileid="2048" duration="140"/>
  </animation>
 </tile>
 <tile id="2049">
  <animation>
   <frame tileid="2049" duration="2240"/>
   <frame tileid="2129" duration="140"/>
   <frame tileid="2209" duration="280"/>
   <frame tileid="2289" duration="140"/>
   <frame tileid="2129" duration="140"/>
   <frame tileid="2049" duration="280"/>
   <frame tileid="2129" duration="140"/>
  </animation>
 </tile>
 <tile id="2050">
  <animation>
   <frame tileid="2130" duration="140"/>
   <frame tileid="2050" duration="2240"/>
   <frame tileid="2130" duration="140"/>
   <frame tileid="2210" duration="280"/>
   <frame tileid="2290" duration="140"/>
   <frame tileid="2130" duration="140"/>
   <frame tileid="2050" duration="280"/>
  </animation>
 </tile>
 <tile id="2051">
  <animation>
   <frame tileid="2051" duration="140"/>
   <frame tileid="2131" duration="140"/>
   <frame tileid="2051" duration="2240"/>
   <frame tileid="2131" duration="140"/>
   <frame tileid="2211" duration="280"/>
   <frame tileid="2291" duration="140"/>
   <frame tileid="2131" duration="140"/>
   <frame tileid="2051" duration="140"/>
  </animation>
 </tile>
 <tile id="2052">
  <animation>
   <frame tileid="2052" duration="280"/>
   <frame tileid="2132" duration="140"/>
   <frame tileid="2052" duration="2240"/>
   <frame tileid="2132" duration="140"/>
   <frame tileid="2212" duration="280"/>
   <frame tileid="2292" duration="140"/>
   <frame tileid="2132" duration="140"/>
  </animation>
 </tile>
 <tile id="2053">
  <animation>
   <frame tileid="2133" duration="140"/>
   <frame tileid="2053" duration="280"/>
   <frame tileid="2133" duration="140"/>
   <frame tileid="2053" duration="2240"/>
   <frame tileid="2133" duration="140"/>
   <frame tileid="2213" duration="280"/>
   <frame tileid="2293" duration="140"/>
  </animation>
 </tile>
 <tile id="2054">
  <animation>
   <frame tileid="2294" duration="140"/>
   <frame tileid="2134" duration="140"/>
   <frame tileid="2054" duration="280"/>
   <frame tileid="2134" duration="140"/>
   <frame tileid="2054" duration="2240"/>
   <frame tileid="2134" duration="140"/>
   <frame tileid="2214" duration="280"/>
  </animation>
 </tile>
 <tile id="2055">
  <animation>
   <frame tileid="2215" duration="140"/>
   <frame tileid="2295" duration="140"/>
   <frame tileid="2135" duration="140"/>
   <frame tileid="2055" duration="280"/>
   <frame tileid="2135" duration="140"/>
   <frame tileid="2055" duration="2240"/>
   <frame tileid="2135" duration="140"/>
   <frame tileid="2215" duration="140"/>
  </animation>
 </tile>
 <tile id="2056">
  <animation>
   <frame tileid="2216" duration="280"/>
   <frame tileid="2296" duration="140"/>
   <frame tileid="2136" duration="140"/>
   <frame tileid="2056" duration="280"/>
   <frame tileid="2136" duration="140"/>
   <frame tileid="2056" duration="2240"/>
   <frame tileid="2136" duration="140"/>
  </animation>
 </tile>
 <tile id="2057">
  <animation>
   <frame tileid="2137" duration="140"/>
   <frame tileid="2217" duration="280"/>
   <frame tileid="2297" duration="140"/>
   <frame tileid="2137" duration="140"/>
   <frame tileid="2057" duration="280"/>
   <frame tileid="2137" duration="140"/>
   <frame tileid="2057" duration="2240"/>
  </animation>
 </tile>
 <tile id="2058">
  <animation>
   <frame tileid="2058" duration="140"/>
   <frame tileid="2138" duration="140"/>
   <frame tileid="2218" duration="280"/>
   <frame tileid="2298" duration="140"/>
   <frame tileid="2138" duration="140"/>
   <frame tileid="2058" duration="280"/>
   <frame tileid="2138" duration="140"/>
   <frame tileid="2058" duration="2100"/>
  </animation>
 </tile>
 <tile id="2059">
  <animation>
   <frame tileid="2059" duration="280"/>
   <frame tileid="2139" duration="140"/>
   <frame tileid="2219" duration="280"/>
   <frame tileid="2299" duration="140"/>
   <frame tileid="2139" duration="140"/>
   <frame tileid="2059" duration="280"/>
   <frame tileid="2139" duration="140"/>
   <frame tileid="2059" duration="1960"/>
  </animation>
 </tile>
 <tile id="2060">
  <animation>
   <frame tileid="2060" duration="420"/>
   <frame tileid="2140" duration="140"/>
   <frame tileid="2220" duration="280"/>
   <frame tileid="2300" duration="140"/>
   <frame tileid="2140" duration="140"/>
   <frame tileid="2060" duration="280"/>
   <frame tileid="2140" duration="140"/>
   <frame tileid="2060" duration="1820"/>
  </animation>
 </tile>
 <tile id="2061">
  <animation>
   <frame tileid="2061" duration="560"/>
   <frame tileid="2141" duration="140"/>
   <frame tileid="2221" duration="280"/>
   <frame tileid="2301" duration="140"/>
   <frame tileid="2141" duration="140"/>
   <frame tileid="2061" duration="280"/>
   <frame tileid="2141" duration="140"/>
   <frame tileid="2061" duration="1680"/>
  </animation>
 </tile>
 <tile id="2062">
  <animation>
   <frame tileid="2062" duration="700"/>
   <frame tileid="2142" duration="140"/>
   <frame tileid="2222" duration="280"/>
   <frame tileid="2302" duration="140"/>
   <frame tileid="2142" duration="140"/>
   <frame tileid="2062" duration="280"/>
   <frame tileid="2142" duration="140"/>
   <frame tileid="2062" duration="1540"/>
  </animation>
 </tile>
 <tile id="2063">
  <animation>
   <frame tileid="2063" duration="840"/>
   <frame tileid="2143" duration="140"/>
   <frame tileid="2223" duration="280"/>
   <frame tileid="2303" duration="140"/>
   <frame tileid="2143" duration="140"/>
   <frame tileid="2063" duration="280"/>
   <frame tileid="2143" duration="140"/>
   <frame tileid="2063" duration="1400"/>
  </animation>
 </tile>
 <tile id="2065">
  <animation>
   <frame tileid="2065" duration="2240"/>
   <frame tileid="2145" duration="140"/>
   <frame tileid="2225" duration="280"/>
   <frame tileid="2305" duration="140"/>
   <frame tileid="2145" duration="140"/>
   <frame tileid="2065" duration="280"/>
   <frame tileid="2145" duration="140"/>
  </animation>
 </tile>
 <tile id="2066">
  <animation>
   <frame tileid="2146" duration="140"/>
   <frame tileid="2066" duration="2240"/>
   <frame tileid="2146" duration="140"/>
   <frame tileid="2226" duration="280"/>
   <frame tileid="2306" duration="140"/>
   <frame tileid="2146" duration="140"/>
   <frame tileid="2066" duration="280"/>
  </animation>
 </tile>
 <tile id="2067">
  <animation>
   <frame tileid="2067" duration="140"/>
   <frame tileid="2147" duration="140"/>
   <frame tileid="2067" duration="2240"/>
   <frame tileid="2147" duration="140"/>
   <frame tileid="2227" duration="280"/>
   <frame tileid="2307" duration="140"/>
   <frame tileid="2147" duration="140"/>
   <frame tileid="2067" duration="140"/>
  </animation>
 </tile>
 <tile id="2068">
  <animation>
   <frame tileid="2068" duration="280"/>
   <frame tileid="2148" duration="140"/>
   <frame tileid="2068" duration="2240"/>
   <frame tileid="2148" duration="140"/>
   <frame tileid="2228" duration="280"/>
   <frame tileid="2308" duration="140"/>
   <frame tileid="2148" duration="140"/>
  </animation>
 </tile>
 <tile id="2069">
  <animation>
   <frame tileid="2149" duration="140"/>
   <frame tileid="2069" duration="280"/>
   <frame tileid="2149" duration="140"/>
   <frame tileid="2069" duration="2240"/>
   <frame tileid="2149" duration="140"/>
   <frame tileid="2229" duration="280"/>
   <frame tileid="2309" duration="140"/>
  </animation>
 </tile>
 <tile id="2070">
  <animation>
   <frame tileid="2310" duration="140"/>
   <frame tileid="2150" duration="140"/>
   <frame tileid="2070" duration="280"/>
   <frame tileid="2150" duration="140"/>
   <frame tileid="2070" duration="2240"/>
   <frame tileid="2150" duration="140"/>
   <frame tileid="2230" duration="280"/>
  </animation>
 </tile>
 <tile id="2071">
  <animation>
   <frame tileid="2231" duration="140"/>
   <frame tileid="2311" duration="140"/>
   <frame tileid="2151" duration="140"/>
   <frame tileid="2071" duration="280"/>
   <frame tileid="2151" duration="140"/>
   <frame tileid="2071" duration="2240"/>
   <frame tileid="2151" duration="140"/>
   <frame tileid="2231" duration="140"/>
  </animation>
 </tile>
 <tile id="2072">
  <animation>
   <frame tileid="2232" duration="280"/>
   <frame tileid="2312" duration="140"/>
   <frame tileid="2152" duration="140"/>
   <frame tileid="2072" duration="280"/>
   <frame tileid="2152" duration="140"/>
   <frame tileid="2072" duration="2240"/>
   <frame tileid="2152" duration="140"/>
  </animation>
 </tile>
 <tile id="2073">
  <animation>
   <frame tileid="2153" duration="140"/>
   <frame tileid="2233" duration="280"/>
   <frame tileid="2313" duration="140"/>
   <frame tileid="2153" duration="140"/>
   <frame tileid="2073" duration="280"/>
   <frame tileid="2153" duration="140"/>
   <frame tileid="2073" duration="2240"/>
  </animation>
 </tile>
 <tile id="2074">
  <animation>
   <frame tileid="2074" duration="140"/>
   <frame tileid="2154" duration="140"/>
   <frame tileid="2234" duration="280"/>
   <frame tileid="2314" duration="140"/>
   <frame tileid="2154" duration="140"/>
   <frame tileid="2074" duration="280"/>
   <frame tileid="2154" duration="140"/>
   <frame tileid="2074" duration="2100"/>
  </animation>
 </tile>
 <tile id="2075">
  <animation>
   <frame tileid="2075" duration="280"/>
   <frame tileid="2155" duration="140"/>
   <frame tileid="2235" duration="280"/>
   <frame tileid="2315" duration="140"/>
   <frame tileid="2155" duration="140"/>
   <frame tileid="2075" duration="280"/>
   <frame tileid="2155" duration="140"/>
   <frame tileid="2075" duration="1960"/>
  </animation>
 </tile>
 <tile id="2323">
  <animation>
   <frame tileid="2323" duration="140"/>
   <frame tileid="2431" duration="140"/>
   <frame tileid="2323" duration="2240"/>
   <frame tileid="2431" duration="140"/>
   <frame tileid="2539" duration="280"/>
   <frame tileid="2647" duration="140"/>
   <frame tileid="2431" duration="140"/>
   <frame tileid="2323" duration="140"/>
  </animation>
 </tile>
 <tile id="2324">
  <animation>
   <frame tileid="2324" duration="280"/>
   <frame tileid="2432" duration="140"/>
   <frame tileid="2324" duration="2240"/>
   <frame tileid="2432" duration="140"/>
   <frame tileid="2540" duration="280"/>
   <frame tileid="2648" duration="140"/>
   <frame tileid="2432" duration="140"/>
  </animation>
 </tile>
 <tile id="2325">
  <animation>
   <frame tileid="2433" duration="140"/>
   <frame tileid="2325" duration="280"/>
   <frame tileid="2433" duration="140"/>
   <frame tileid="2325" duration="2240"/>
   <frame tileid="2433" duration="140"/>
   <frame tileid="2541" duration="280"/>
   <frame tileid="2649" duration="140"/>
  </animation>
 </tile>
 <tile id="2326">
  <animation>
   <frame tileid="2650" duration="140"/>
   <frame tileid="2434" duration="140"/>
   <frame tileid="2326" duration="280"/>
   <frame tileid="2434" duration="140"/>
   <frame tileid="2326" duration="2240"/>
   <frame tileid="2434" duration="140"/>
   <frame tileid="2542" duration="280"/>
  </animation>
 </tile>
 <tile id="2327">
  <animation>
   <frame tileid="2543" duration="140"/>
   <frame tileid="2651" duration="140"/>
   <frame tileid="2435" duration="140"/>
   <frame tileid="2327" duration="280"/>
   <frame tileid="2435" duration="140"/>
   <frame tileid="2327" duration="2240"/>
   <frame tileid="2435" duration="140"/>
   <frame tileid="2543" duration="140"/>
  </animation>
 </tile>
 <tile id="2328">
  <animation>
   <frame tileid="2544" duration="280"/>
   <frame tileid="2652" duration="140"/>
   <frame tileid="2436" duration="140"/>
   <frame tileid="2328" duration="280"/>
   <frame tileid="2436" duration="140"/>
   <frame tileid="2328" duration="2240"/>
   <frame tileid="2436" duration="140"/>
  </animation>
 </tile>
 <tile id="2329">
  <animation>
   <frame tileid="2437" duration="140"/>
   <frame tileid="2545" duration="280"/>
   <frame tileid="2653" duration="140"/>
   <frame tileid="2437" duration="140"/>
   <frame tileid="2329" duration="280"/>
   <frame tileid="2437" duration="140"/>
   <frame tileid="2329" duration="2240"/>
  </animation>
 </tile>
 <tile id="2330">
  <animation>
   <frame tileid="2330" duration="140"/>
   <frame tileid="2438" duration="140"/>
   <frame tileid="2546" duration="280"/>
   <frame tileid="2654" duration="140"/>
   <frame tileid="2438" duration="140"/>
   <frame tileid="2330" duration="280"/>
   <frame tileid="2438" duration="140"/>
   <frame tileid="2330" duration="2100"/>
  </animation>
 </tile>
 <tile id="2331">
  <animation>
   <frame tileid="2331" duration="280"/>
   <frame tileid="2439" duration="140"/>
   <frame tileid="2547" duration="280"/>
   <frame tileid="2655" duration="140"/>
   <frame tileid="2439" duration="140"/>
   <frame tileid="2331" duration="280"/>
   <frame tileid="2439" duration="140"/>
   <frame tileid="2331" duration="1960"/>
  </animation>
 </tile>
 <tile id="2332">
  <animation>
   <frame tileid="2332" duration="420"/>
   <frame tileid="2440" duration="140"/>
   <frame tileid="2548" duration="280"/>
   <frame tileid="2656" duration="140"/>
   <frame tileid="2440" duration="140"/>
   <frame tileid="2332" duration="280"/>
   <frame tileid="2440" duration="140"/>
   <frame tileid="2332" duration="1820"/>
  </animation>
 </tile>
 <tile id="2333">
  <animation>
   <frame tileid="2333" duration="560"/>
   <frame tileid="2441" duration="140"/>
   <frame tileid="2549" duration="280"/>
   <frame tileid="2657" duration="140"/>
   <frame tileid="2441" duration="140"/>
   <frame tileid="2333" duration="280"/>
   <frame tileid="2441" duration="140"/>
   <frame tileid="2333" duration="1680"/>
  </animation>
 </tile>
 <tile id="2334">
  <animation>
   <frame tileid="2334" duration="700"/>
   <frame tileid="2442" duration="140"/>
   <frame tileid="2550" duration="280"/>
   <frame tileid="2658" duration="140"/>
   <frame tileid="2442" duration="140"/>
   <frame tileid="2334" duration="280"/>
   <frame tileid="2442" duration="140"/>
   <frame tileid="2334" duration="1540"/>
  </animation>
 </tile>
 <tile id="2335">
  <animation>
   <frame tileid="2335" duration="840"/>
   <frame tileid="2443" duration="140"/>
   <frame tileid="2551" duration="280"/>
   <frame tileid="2659" duration="140"/>
   <frame tileid="2443" duration="140"/>
   <frame tileid="2335" duration="280"/>
   <frame tileid="2443" duration="140"/>
   <frame tileid="2335" duration="1400"/>
  </animation>
 </tile>
 <tile id="2339">
  <animation>
   <frame tileid="2339" duration="2240"/>
   <frame tileid="2447" duration="140"/>
   <frame tileid="2555" duration="280"/>
   <frame tileid="2663" duration="140"/>
   <frame tileid="2447" duration="140"/>
   <frame tileid="2339" duration="280"/>
   <frame tileid="2447" duration="140"/>
  </animation>
 </tile>
 <tile id="2340">
  <animation>
   <frame tileid="2448" duration="140"/>
   <frame tileid="2340" duration="2240"/>
   <frame tileid="2448" duration="140"/>
   <frame tileid="2556" duration="280"/>
   <frame tileid="2664" duration="140"/>
   <frame tileid="2448" duration="140"/>
   <frame tileid="2340" duration="280"/>
  </animation>
 </tile>
 <tile id="2341">
  <animation>
   <frame tileid="2341" duration="140"/>
   <frame tileid="2449" duration="140"/>
   <frame tileid="2341" duration="2240"/>
   <frame tileid="2449" duration="140"/>
   <frame tileid="2557" duration="280"/>
   <frame tileid="2665" duration="140"/>
   <frame tileid="2449" duration="140"/>
   <frame tileid="2341" duration="140"/>
  </animation>
 </tile>
 <tile id="2342">
  <animation>
   <frame tileid="2342" duration="280"/>
   <frame tileid="2450" duration="140"/>
   <frame tileid="2342" duration="2240"/>
   <frame tileid="2450" duration="140"/>
   <frame tileid="2558" duration="280"/>
   <frame tileid="2666" duration="140"/>
   <frame tileid="2450" duration="140"/>
  </animation>
 </tile>
 <tile id="2343">
  <animation>
   <frame tileid="2451" duration="140"/>
   <frame tileid="2343" duration="280"/>
   <frame tileid="2451" duration="140"/>
   <frame tileid="2343" duration="2240"/>
   <frame tileid="2451" duration="140"/>
   <frame tileid="2559" duration="280"/>
   <frame tileid="2667" duration="140"/>
  </animation>
 </tile>
 <tile id="2344">
  <animation>
   <frame tileid="2668" duration="140"/>
   <frame tileid="2452" duration="140"/>
   <frame tileid="2344" duration="280"/>
   <frame tileid="2452" duration="140"/>
   <frame tileid="2344" duration="2240"/>
   <frame tileid="2452" duration="140"/>
   <frame tileid="2560" duration="280"/>
  </animation>
 </tile>
 <tile id="2345">
  <animation>
   <frame tileid="2561" duration="140"/>
   <frame tileid="2669" duration="140"/>
   <frame tileid="2453" duration="140"/>
   <frame tileid="2345" duration="280"/>
   <frame tileid="2453" duration="140"/>
   <frame tileid="2345" duration="2240"/>
   <frame tileid="2453" duration="140"/>
   <frame tileid="2561" duration="140"/>
  </animation>
 </tile>
 <tile id="2346">
  <animation>
   <frame tileid="2562" duration="280"/>
   <frame tileid="2670" duration="140"/>
   <frame tileid="2454" duration="140"/>
   <frame tileid="2346" duration="280"/>
   <frame tileid="2454" duration="140"/>
   <frame tileid="2346" duration="2240"/>
   <frame tileid="2454" duration="140"/>
  </animation>
 </tile>
 <tile id="2347">
  <animation>
   <frame tileid="2455" duration="140"/>
   <frame tileid="2563" duration="280"/>
   <frame tileid="2671" duration="140"/>
   <frame tileid="2455" duration="140"/>
   <frame tileid="2347" duration="280"/>
   <frame tileid="2455" duration="140"/>
   <frame tileid="2347" duration="2240"/>
  </animation>
 </tile>
 <tile id="2348">
  <animation>
   <frame tileid="2348" duration="140"/>
   <frame tileid="2456" duration="140"/>
   <frame tileid="2564" duration="280"/>
   <frame tileid="2672" duration="140"/>
   <frame tileid="2456" duration="140"/>
   <frame tileid="2348" duration="280"/>
   <frame tileid="2456" duration="140"/>
   <frame tileid="2348" duration="2100"/>
  </animation>
 </tile>
 <tile id="2349">
  <animation>
   <frame tileid="2349" duration="280"/>
   <frame tileid="2457" duration="140"/>
   <frame tileid="2565" duration="280"/>
   <frame tileid="2673" duration="140"/>
   <frame tileid="2457" duration="140"/>
   <frame tileid="2349" duration="280"/>
   <frame tileid="2457" duration="140"/>
   <frame tileid="2349" duration="1960"/>
  </animation>
 </tile>
 <tile id="2350">
  <animation>
   <frame tileid="2350" duration="420"/>
   <frame tileid="2458" duration="140"/>
   <frame tileid="2566" duration="280"/>
   <frame tileid="2674" duration="140"/>
   <frame tileid="2458" duration="140"/>
   <frame tileid="2350" duration="280"/>
   <frame tileid="2458" duration="140"/>
   <frame tileid="2350" duration="1820"/>
  </animation>
 </tile>
 <tile id="2351">
  <animation>
   <frame tileid="2351" duration="560"/>
   <frame tileid="2459" duration="140"/>
   <frame tileid="2567" duration="280"/>
   <frame tileid="2675" duration="140"/>
   <frame tileid="2459" duration="140"/>
   <frame tileid="2351" duration="280"/>
   <frame tileid="2459" duration="140"/>
   <frame tileid="2351" duration="1680"/>
  </animation>
 </tile>
 <tile id="2352">
  <animation>
   <frame tileid="2352" duration="700"/>
   <frame tileid="2460" duration="140"/>
   <frame tileid="2568" duration="280"/>
   <frame tileid="2676" duration="140"/>
   <frame tileid="2460" duration="140"/>
   <frame tileid="2352" duration="280"/>
   <frame tileid="2460" duration="140"/>
   <frame tileid="2352" duration="1540"/>
  </animation>
 </tile>
 <tile id="2353">
  <animation>
   <frame tileid="2353" duration="840"/>
   <frame tileid="2461" duration="140"/>
   <frame tileid="2569" duration="280"/>
   <frame tileid="2677" duration="140"/>
   <frame tileid="2461" duration="140"/>
   <frame tileid="2353" duration="280"/>
   <frame tileid="2461" duration="140"/>
   <frame tileid="2353" duration="1400"/>
  </animation>
 </tile>
 <tile id="2354">
  <animation>
   <frame tileid="2354" duration="980"/>
   <frame tileid="2462" duration="140"/>
   <frame tileid="2570" duration="280"/>
   <frame tileid="2678" duration="140"/>
   <frame tileid="2462" duration="140"/>
   <frame tileid="2354" duration="280"/>
   <frame tileid="2462" duration="140"/>
   <frame tileid="2354" duration="1260"/>
  </animation>
 </tile>
 <tile id="2355">
  <animation>
   <frame tileid="2355" duration="1120"/>
   <frame tileid="2463" duration="140"/>
   <frame tileid="2571" duration="280"/>
   <frame tileid="2679" duration="140"/>
   <frame tileid="2463" duration="140"/>
   <frame tileid="2355" duration="280"/>
   <frame tileid="2463" duration="140"/>
   <frame tileid="2355" duration="1120"/>
  </animation>
 </tile>
 <tile id="2356">
  <animation>
   <frame tileid="2356" duration="2100"/>
   <frame tileid="2464" duration="140"/>
   <frame tileid="2572" duration="280"/>
   <frame tileid="2680" duration="140"/>
   <frame tileid="2464" duration="140"/>
   <frame tileid="2356" duration="280"/>
   <frame tileid="2464" duration="140"/>
   <frame tileid="2356" duration="140"/>
  </animation>
 </tile>
 <tile id="2357">
  <animation>
   <frame tileid="2357" duration="2240"/>
   <frame tileid="2465" duration="140"/>
   <frame tileid="2573" duration="280"/>
   <frame tileid="2681" duration="140"/>
   <frame tileid="2465" duration="140"/>
   <frame tileid="2357" duration="280"/>
   <frame tileid="2465" duration="140"/>
  </animation>
 </tile>
 <tile id="2358">
  <animation>
   <frame tileid="2466" duration="140"/>
   <frame tileid="2358" duration="2240"/>
   <frame tileid="2466" duration="140"/>
   <frame tileid="2574" duration="280"/>
   <frame tileid="2682" duration="140"/>
   <frame tileid="2466" duration="140"/>
   <frame tileid="2358" duration="280"/>
  </animation>
 </tile>
 <tile id="2359">
  <animation>
   <frame tileid="2359" duration="140"/>
   <frame tileid="2467" duration="140"/>
   <frame tileid="2359" duration="2240"/>
   <frame tileid="2467" duration="140"/>
   <frame tileid="2575" duration="280"/>
   <frame tileid="2683" duration="140"/>
   <frame tileid="2467" duration="140"/>
   <frame tileid="2359" duration="140"/>
  </animation>
 </tile>
 <tile id="2360">
  <animation>
   <frame tileid="2360" duration="280"/>
   <frame tileid="2468" duration="140"/>
   <frame tileid="2360" duration="2240"/>
   <frame tileid="2468" duration="140"/>
   <frame tileid="2576" duration="280"/>
   <frame tileid="2684" duration="140"/>
   <frame tileid="2468" duration="140"/>
  </animation>
 </tile>
 <tile id="2361">
  <animation>
   <frame tileid="2469" duration="140"/>
   <frame tileid="2361" duration="280"/>
   <frame tileid="2469" duration="140"/>
   <frame tileid="2361" duration="2240"/>
   <frame tileid="2469" duration="140"/>
   <frame tileid="2577" duration="280"/>
   <frame tileid="2685" duration="140"/>
  </animation>
 </tile>
 <tile id="2362">
  <animation>
   <frame tileid="2686" duration="140"/>
   <frame tileid="2470" duration="140"/>
   <frame tileid="2362" duration="280"/>
   <frame tileid="2470" duration="140"/>
   <frame tileid="2362" duration="2240"/>
   <frame tileid="2470" duration="140"/>
   <frame tileid="2578" duration="280"/>
  </animation>
 </tile>
 <tile id="2363">
  <animation>
   <frame tileid="2579" duration="140"/>
   <frame tileid="2687" duration="140"/>
   <frame tileid="2471" duration="140"/>
   <frame tileid="2363" duration="280"/>
   <frame tileid="2471" duration="140"/>
   <frame tileid="2363" duration="2240"/>
   <frame tileid="2471" duration="140"/>
   <frame tileid="2579" duration="140"/>
  </animation>
 </tile>
 <tile id="2364">
  <animation>
   <frame tileid="2580" duration="280"/>
   <frame tileid="2688" duration="140"/>
   <frame tileid="2472" duration="140"/>
   <frame tileid="2364" duration="280"/>
   <frame tileid="2472" duration="140"/>
   <frame tileid="2364" duration="2240"/>
   <frame tileid="2472" duration="140"/>
  </animation>
 </tile>
 <tile id="2365">
  <animation>
   <frame tileid="2473" duration="140"/>
   <frame tileid="2581" duration="280"/>
   <frame tileid="2689" duration="140"/>
   <frame tileid="2473" duration="140"/>
   <frame tileid="2365" duration="280"/>
   <frame tileid="2473" duration="140"/>
   <frame tileid="2365" duration="2240"/>
  </animation>
 </tile>
 <tile id="2366">
  <animation>
   <frame tileid="2366" duration="140"/>
   <frame tileid="2474" duration="140"/>
   <frame tileid="2582" duration="280"/>
   <frame tileid="2690" duration="140"/>
   <frame tileid="2474" duration="140"/>
   <frame tileid="2366" duration="280"/>
   <frame tileid="2474" duration="140"/>
   <frame tileid="2366" duration="2100"/>
  </animation>
 </tile>
 <tile id="2367">
  <animation>
   <frame tileid="2367" duration="280"/>
   <frame tileid="2475" duration="140"/>
   <frame tileid="2583" duration="280"/>
   <frame tileid="2691" duration="140"/>
   <frame tileid="2475" duration="140"/>
   <frame tileid="2367" duration="280"/>
   <frame tileid="2475" duration="140"/>
   <frame tileid="2367" duration="1960"/>
  </animation>
 </tile>
 <tile id="2368">
  <animation>
   <frame tileid="2368" duration="420"/>
   <frame tileid="2476" duration="140"/>
   <frame tileid="2584" duration="280"/>
   <frame tileid="2692" duration="140"/>
   <frame tileid="2476" duration="140"/>
   <frame tileid="2368" duration="280"/>
   <frame tileid="2476" duration="140"/>
   <frame tileid="2368" duration="1820"/>
  </animation>
 </tile>
 <tile id="2369">
  <animation>
   <frame tileid="2369" duration="560"/>
   <frame tileid="2477" duration="140"/>
   <frame tileid="2585" duration="280"/>
   <frame tileid="2693" duration="140"/>
   <frame tileid="2477" duration="140"/>
   <frame tileid="2369" duration="280"/>
   <frame tileid="2477" duration="140"/>
   <frame tileid="2369" duration="1680"/>
  </animation>
 </tile>
 <tile id="2370">
  <animation>
   <frame tileid="2370" duration="700"/>
   <frame tileid="2478" duration="140"/>
   <frame tileid="2586" duration="280"/>
   <frame tileid="2694" duration="140"/>
   <frame tileid="2478" duration="140"/>
   <frame tileid="2370" duration="280"/>
   <frame tileid="2478" duration="140"/>
   <frame tileid="2370" duration="1540"/>
  </animation>
 </tile>
 <tile id="2371">
  <animation>
   <frame tileid="2371" duration="840"/>
   <frame tileid="2479" duration="140"/>
   <frame tileid="2587" duration="280"/>
   <frame tileid="2695" duration="140"/>
   <frame tileid="2479" duration="140"/>
   <frame tileid="2371" duration="280"/>
   <frame tileid="2479" duration="140"/>
   <frame tileid="2371" duration="1400"/>
  </animation>
 </tile>
 <tile id="2372">
  <animation>
   <frame tileid="2372" duration="980"/>
   <frame tileid="2480" duration="140"/>
   <frame tileid="2588" duration="280"/>
   <frame tileid="2696" duration="140"/>
   <frame tileid="2480" duration="140"/>
   <frame tileid="2372" duration="280"/>
   <frame tileid="2480" duration="140"/>
   <frame tileid="2372" duration="1260"/>
  </animation>
 </tile>
 <tile id="2373">
  <animation>
   <frame tileid="2373" duration="1120"/>
   <frame tileid="2481" duration="140"/>
   <frame tileid="2589" duration="280"/>
   <frame tileid="2697" duration="140"/>
   <frame tileid="2481" duration="140"/>
   <frame tileid="2373" duration="280"/>
   <frame tileid="2481" duration="140"/>
   <frame tileid="2373" duration="1120"/>
  </animation>
 </tile>
 <tile id="2374">
  <animation>
   <frame tileid="2374" duration="2100"/>
   <frame tileid="2482" duration="140"/>
   <frame tileid="2590" duration="280"/>
   <frame tileid="2698" duration="140"/>
   <frame tileid="2482" duration="140"/>
   <frame tileid="2374" duration="280"/>
   <frame tileid="2482" duration="140"/>
   <frame tileid="2374" duration="140"/>
  </animation>
 </tile>
 <tile id="2375">
  <animation>
   <frame tileid="2375" duration="2240"/>
   <frame tileid="2483" duration="140"/>
   <frame tileid="2591" duration="280"/>
   <frame tileid="2699" duration="140"/>
   <frame tileid="2483" duration="140"/>
   <frame tileid="2375" duration="280"/>
   <frame tileid="2483" duration="140"/>
  </animation>
 </tile>
 <tile id="2376">
  <animation>
   <frame tileid="2484" duration="140"/>
   <frame tileid="2376" duration="2240"/>
   <frame tileid="2484" duration="140"/>
   <frame tileid="2592" duration="280"/>
   <frame tileid="2700" duration="140"/>
   <frame tileid="2484" duration="140"/>
   <frame tileid="2376" duration="280"/>
  </animation>
 </tile>
 <tile id="2377">
  <animation>
   <frame tileid="2377" duration="140"/>
   <frame tileid="2485" duration="140"/>
   <frame tileid="2377" duration="2240"/>
   <frame tileid="2485" duration="140"/>
   <frame tileid="2593" duration="280"/>
   <frame tileid="2701" duration="140"/>
   <frame tileid="2485" duration="140"/>
   <frame tileid="2377" duration="140"/>
  </animation>
 </tile>
 <tile id="2378">
  <animation>
   <frame tileid="2378" duration="280"/>
   <frame tileid="2486" duration="140"/>
   <frame tileid="2378" duration="2240"/>
   <frame tileid="2486" duration="140"/>
   <frame tileid="2594" duration="280"/>
   <frame tileid="2702" duration="140"/>
   <frame tileid="2486" duration="140"/>
  </animation>
 </tile>
 <tile id="2379">
  <animation>
   <frame tileid="2487" duration="140"/>
   <frame tileid="2379" duration="280"/>
   <frame tileid="2487" duration="140"/>
   <frame tileid="2379" duration="2240"/>
   <frame tileid="2487" duration="140"/>
   <frame tileid="2595" duration="280"/>
   <frame tileid="2703" duration="140"/>
  </animation>
 </tile>
 <tile id="2380">
  <animation>
   <frame tileid="2704" duration="140"/>
   <frame tileid="2488" duration="140"/>
   <frame tileid="2380" duration="280"/>
   <frame tileid="2488" duration="140"/>
   <frame tileid="2380" duration="2240"/>
   <frame tileid="2488" duration="140"/>
   <frame tileid="2596" duration="280"/>
  </animation>
 </tile>
 <tile id="2381">
  <animation>
   <frame tileid="2597" duration="140"/>
   <frame tileid="2705" duration="140"/>
   <frame tileid="2489" duration="140"/>
   <frame tileid="2381" duration="280"/>
   <frame tileid="2489" duration="140"/>
   <frame tileid="2381" duration="2240"/>
   <frame tileid="2489" duration="140"/>
   <frame tileid="2597" duration="140"/>
  </animation>
 </tile>
 <tile id="2382">
  <animation>
   <frame tileid="2598" duration="280"/>
   <frame tileid="2706" duration="140"/>
   <frame tileid="2490" duration="140"/>
   <frame tileid="2382" duration="280"/>
   <frame tileid="2490" duration="140"/>
   <frame tileid="2382" duration="2240"/>
   <frame tileid="2490" duration="140"/>
  </animation>
 </tile>
 <tile id="2383">
  <animation>
   <frame tileid="2491" duration="140"/>
   <frame tileid="2599" duration="280"/>
   <frame tileid="2707" duration="140"/>
   <frame tileid="2491" duration="140"/>
   <frame tileid="2383" duration="280"/>
   <frame tileid="2491" duration="140"/>
   <frame tileid="2383" duration="2240"/>
  </animation>
 </tile>
 <tile id="2384">
  <animation>
   <frame tileid="2384" duration="140"/>
   <frame tileid="2492" duration="140"/>
   <frame tileid="2600" duration="280"/>
   <frame tileid="2708" duration="140"/>
   <frame tileid="2492" duration="140"/>
   <frame tileid="2384" duration="280"/>
   <frame tileid="2492" duration="140"/>
   <frame tileid="2384" duration="2100"/>
  </animation>
 </tile>
 <tile id="2385">
  <animation>
   <frame tileid="2385" duration="280"/>
   <frame tileid="2493" duration="140"/>
   <frame tileid="2601" duration="280"/>
   <frame tileid="2709" duration="140"/>
   <frame tileid="2493" duration="140"/>
   <frame tileid="2385" duration="280"/>
   <frame tileid="2493" duration="140"/>
   <frame tileid="2385" duration="1960"/>
  </animation>
 </tile>
 <tile id="2386">
  <animation>
   <frame tileid="2386" duration="420"/>
   <frame tileid="2494" duration="140"/>
   <frame tileid="2602" duration="280"/>
   <frame tileid="2710" duration="140"/>
   <frame tileid="2494" duration="140"/>
   <frame tileid="2386" duration="280"/>
   <frame tileid="2494" duration="140"/>
   <frame tileid="2386" duration="1820"/>
  </animation>
 </tile>
 <tile id="2387">
  <animation>
   <frame tileid="2387" duration="560"/>
   <frame tileid="2495" duration="140"/>
   <frame tileid="2603" duration="280"/>
   <frame tileid="2711" duration="140"/>
   <frame tileid="2495" duration="140"/>
   <frame tileid="2387" duration="280"/>
   <frame tileid="2495" duration="140"/>
   <frame tileid="2387" duration="1680"/>
  </animation>
 </tile>
 <tile id="2388">
  <animation>
   <frame tileid="2388" duration="700"/>
   <frame tileid="2496" duration="140"/>
   <frame tileid="2604" duration="280"/>
   <frame tileid="2712" duration="140"/>
   <frame tileid="2496" duration="140"/>
   <frame tileid="2388" duration="280"/>
   <frame tileid="2496" duration="140"/>
   <frame tileid="2388" duration="1540"/>
  </animation>
 </tile>
 <tile id="2389">
  <animation>
   <frame tileid="2389" duration="840"/>
   <frame tileid="2497" duration="140"/>
   <frame tileid="2605" duration="280"/>
   <frame tileid="2713" duration="140"/>
   <frame tileid="2497" duration="140"/>
   <frame tileid="2389" duration="280"/>
   <frame tileid="2497" duration="140"/>
   <frame tileid="2389" duration="1400"/>
  </animation>
 </tile>
 <tile id="2390">
  <animation>
   <frame tileid="2390" duration="980"/>
   <frame tileid="2498" duration="140"/>
   <frame tileid="2606" duration="280"/>
   <frame tileid="2714" duration="140"/>
   <frame tileid="2498" duration="140"/>
   <frame tileid="2390" duration="280"/>
   <frame tileid="2498" duration="140"/>
   <frame tileid="2390" duration="1260"/>
  </animation>
 </tile>
 <tile id="2391">
  <animation>
   <frame tileid="2391" duration="1120"/>
   <frame tileid="2499" duration="140"/>
   <frame tileid="2607" duration="280"/>
   <frame tileid="2715" duration="140"/>
   <frame tileid="2499" duration="140"/>
   <frame tileid="2391" duration="280"/>
   <frame tileid="2499" duration="140"/>
   <frame tileid="2391" duration="1120"/>
  </animation>
 </tile>
 <tile id="2392">
  <animation>
   <frame tileid="2392" duration="2100"/>
   <frame tileid="2500" duration="140"/>
   <frame tileid="2608" duration="280"/>
   <frame tileid="2716" duration="140"/>
   <frame tileid="2500" duration="140"/>
   <frame tileid="2392" duration="280"/>
   <frame tileid="2500" duration="140"/>
   <frame tileid="2392" duration="140"/>
  </animation>
 </tile>
 <tile id="2393">
  <animation>
   <frame tileid="2393" duration="2240"/>
   <frame tileid="2501" duration="140"/>
   <frame tileid="2609" duration="280"/>
   <frame tileid="2717" duration="140"/>
   <frame tileid="2501" duration="140"/>
   <frame tileid="2393" duration="280"/>
   <frame tileid="2501" duration="140"/>
  </animation>
 </tile>
 <tile id="2394">
  <animation>
   <frame tileid="2502" duration="140"/>
   <frame tileid="2394" duration="2240"/>
   <frame tileid="2502" duration="140"/>
   <frame tileid="2610" duration="280"/>
   <frame tileid="2718" duration="140"/>
   <frame tileid="2502" duration="140"/>
   <frame tileid="2394" duration="280"/>
  </animation>
 </tile>
 <tile id="2395">
  <animation>
   <frame tileid="2395" duration="140"/>
   <frame tileid="2503" duration="140"/>
   <frame tileid="2395" duration="2240"/>
   <frame tileid="2503" duration="140"/>
   <frame tileid="2611" duration="280"/>
   <frame tileid="2719" duration="140"/>
   <frame tileid="2503" duration="140"/>
   <frame tileid="2395" duration="140"/>
  </animation>
 </tile>
 <tile id="2396">
  <animation>
   <frame tileid="2396" duration="280"/>
   <frame tileid="2504" duration="140"/>
   <frame tileid="2396" duration="2240"/>
   <frame tileid="2504" duration="140"/>
   <frame tileid="2612" duration="280"/>
   <frame tileid="2720" duration="140"/>
   <frame tileid="2504" duration="140"/>
  </animation>
 </tile>
 <tile id="2397">
  <animation>
   <frame tileid="2505" duration="140"/>
   <frame tileid="2397" duration="280"/>
   <frame tileid="2505" duration="140"/>
   <frame tileid="2397" duration="2240"/>
   <frame tileid="2505" duration="140"/>
   <frame tileid="2613" duration="280"/>
   <frame tileid="2721" duration="140"/>
  </animation>
 </tile>
 <tile id="2398">
  <animation>
   <frame tileid="2722" duration="140"/>
   <frame tileid="2506" duration="140"/>
   <frame tileid="2398" duration="280"/>
   <frame tileid="2506" duration="140"/>
   <frame tileid="2398" duration="2240"/>
   <frame tileid="2506" duration="140"/>
   <frame tileid="2614" duration="280"/>
  </animation>
 </tile>
 <tile id="2399">
  <animation>
   <frame tileid="2615" duration="140"/>
   <frame tileid="2723" duration="140"/>
   <frame tileid="2507" duration="140"/>
   <frame tileid="2399" duration="280"/>
   <frame tileid="2507" duration="140"/>
   <frame tileid="2399" duration="2240"/>
   <frame tileid="2507" duration="140"/>
   <frame tileid="2615" duration="140"/>
  </animation>
 </tile>
 <tile id="2400">
  <animation>
   <frame tileid="2616" duration="280"/>
   <frame tileid="2724" duration="140"/>
   <frame tileid="2508" duration="140"/>
   <frame tileid="2400" duration="280"/>
   <frame tileid="2508" duration="140"/>
   <frame tileid="2400" duration="2240"/>
   <frame tileid="2508" duration="140"/>
  </animation>
 </tile>
 <tile id="2401">
  <animation>
   <frame tileid="2509" duration="140"/>
   <frame tileid="2617" duration="280"/>
   <frame tileid="2725" duration="140"/>
   <frame tileid="2509" duration="140"/>
   <frame tileid="2401" duration="280"/>
   <frame tileid="2509" duration="140"/>
   <frame tileid="2401" duration="2240"/>
  </animation>
 </tile>
 <tile id="2402">
  <animation>
   <frame tileid="2402" duration="140"/>
   <frame tileid="2510" duration="140"/>
   <frame tileid="2618" duration="280"/>
   <frame tileid="2726" duration="140"/>
   <frame tileid="2510" duration="140"/>
   <frame tileid="2402" duration="280"/>
   <frame tileid="2510" duration="140"/>
   <frame tileid="2402" duration="2100"/>
  </animation>
 </tile>
 <tile id="2403">
  <animation>
   <frame tileid="2403" duration="280"/>
   <frame tileid="2511" duration="140"/>
   <frame tileid="2619" duration="280"/>
   <frame tileid="2727" duration="140"/>
   <frame tileid="2511" duration="140"/>
   <frame tileid="2403" duration="280"/>
   <frame tileid="2511" duration="140"/>
   <frame tileid="2403" duration="1960"/>
  </animation>
 </tile>
 <tile id="2404">
  <animation>
   <frame tileid="2404" duration="420"/>
   <frame tileid="2512" duration="140"/>
   <frame tileid="2620" duration="280"/>
   <frame tileid="2728" duration="140"/>
   <frame tileid="2512" duration="140"/>
   <frame tileid="2404" duration="280"/>
   <frame tileid="2512" duration="140"/>
   <frame tileid="2404" duration="1820"/>
  </animation>
 </tile>
 <tile id="2405">
  <animation>
   <frame tileid="2405" duration="560"/>
   <frame tileid="2513" duration="140"/>
   <frame tileid="2621" duration="280"/>
   <frame tileid="2729" duration="140"/>
   <frame tileid="2513" duration="140"/>
   <frame tileid="2405" duration="280"/>
   <frame tileid="2513" duration="140"/>
   <frame tileid="2405" duration="1680"/>
  </animation>
 </tile>
 <tile id="2406">
  <animation>
   <frame tileid="2406" duration="700"/>
   <frame tileid="2514" duration="140"/>
   <frame tileid="2622" duration="280"/>
   <frame tileid="2730" duration="140"/>
   <frame tileid="2514" duration="140"/>
   <frame tileid="2406" duration="280"/>
   <frame tileid="2514" duration="140"/>
   <frame tileid="2406" duration="1540"/>
  </animation>
 </tile>
 <tile id="2407">
  <animation>
   <frame tileid="2407" duration="840"/>
   <frame tileid="2515" duration="140"/>
   <frame tileid="2623" duration="280"/>
   <frame tileid="2731" duration="140"/>
   <frame tileid="2515" duration="140"/>
   <frame tileid="2407" duration="280"/>
   <frame tileid="2515" duration="140"/>
   <frame tileid="2407" duration="1400"/>
  </animation>
 </tile>
 <tile id="2408">
  <animation>
   <frame tileid="2408" duration="980"/>
   <frame tileid="2516" duration="140"/>
   <frame tileid="2624" duration="280"/>
   <frame tileid="2732" duration="140"/>
   <frame tileid="2516" duration="140"/>
   <frame tileid="2408" duration="280"/>
   <frame tileid="2516" duration="140"/>
   <frame tileid="2408" duration="1260"/>
  </animation>
 </tile>
 <tile id="2411">
  <animation>
   <frame tileid="2411" duration="2240"/>
   <frame tileid="2519" duration="140"/>
   <frame tileid="2627" duration="280"/>
   <frame tileid="2735" duration="140"/>
   <frame tileid="2519" duration="140"/>
   <frame tileid="2411" duration="280"/>
   <frame tileid="2519" duration="140"/>
  </animation>
 </tile>
 <tile id="2412">
  <animation>
   <frame tileid="2520" duration="140"/>
   <frame tileid="2412" duration="2240"/>
   <frame tileid="2520" duration="140"/>
   <frame tileid="2628" duration="280"/>
   <frame tileid="2736" duration="140"/>
   <frame tileid="2520" duration="140"/>
   <frame tileid="2412" duration="280"/>
  </animation>
 </tile>
 <tile id="2413">
  <animation>
   <frame tileid="2413" duration="140"/>
   <frame tileid="2521" duration="140"/>
   <frame tileid="2413" duration="2240"/>
   <frame tileid="2521" duration="140"/>
   <frame tileid="2629" duration="280"/>
   <frame tileid="2737" duration="140"/>
   <frame tileid="2521" duration="140"/>
   <frame tileid="2413" duration="140"/>
  </animation>
 </tile>
 <tile id="2414">
  <animation>
   <frame tileid="2414" duration="280"/>
   <frame tileid="2522" duration="140"/>
   <frame tileid="2414" duration="2240"/>
   <frame tileid="2522" duration="140"/>
   <frame tileid="2630" duration="280"/>
   <frame tileid="2738" duration="140"/>
   <frame tileid="2522" duration="140"/>
  </animation>
 </tile>
 <tile id="2415">
  <animation>
   <frame tileid="2523" duration="140"/>
   <frame tileid="2415" duration="280"/>
   <frame tileid="2523" duration="140"/>
   <frame tileid="2415" duration="2240"/>
   <frame tileid="2523" duration="140"/>
   <frame tileid="2631" duration="280"/>
   <frame tileid="2739" duration="140"/>
  </animation>
 </tile>
 <tile id="2416">
  <animation>
   <frame tileid="2740" duration="140"/>
   <frame tileid="2524" duration="140"/>
   <frame tileid="2416" duration="280"/>
   <frame tileid="2524" duration="140"/>
   <frame tileid="2416" duration="2240"/>
   <frame tileid="2524" duration="140"/>
   <frame tileid="2632" duration="280"/>
  </animation>
 </tile>
 <tile id="2417">
  <animation>
   <frame tileid="2633" duration="140"/>
   <frame tileid="2741" duration="140"/>
   <frame tileid="2525" duration="140"/>
   <frame tileid="2417" duration="280"/>
   <frame tileid="2525" duration="140"/>
   <frame tileid="2417" duration="2240"/>
   <frame tileid="2525" duration="140"/>
   <frame tileid="2633" duration="140"/>
  </animation>
 </tile>
 <tile id="2418">
  <animation>
   <frame tileid="2634" duration="280"/>
   <frame tileid="2742" duration="140"/>
   <frame tileid="2526" duration="140"/>
   <frame tileid="2418" duration="280"/>
   <frame tileid="2526" duration="140"/>
   <frame tileid="2418" duration="2240"/>
   <frame tileid="2526" duration="140"/>
  </animation>
 </tile>
 <tile id="2419">
  <animation>
   <frame tileid="2527" duration="140"/>
   <frame tileid="2635" duration="280"/>
   <frame tileid="2743" duration="140"/>
   <frame tileid="2527" duration="140"/>
   <frame tileid="2419" duration="280"/>
   <frame tileid="2527" duration="140"/>
   <frame tileid="2419" duration="2240"/>
  </animation>
 </tile>
 <tile id="2420">
  <animation>
   <frame tileid="2420" duration="140"/>
   <frame tileid="2528" duration="140"/>
   <frame tileid="2636" duration="280"/>
   <frame tileid="2744" duration="140"/>
   <frame tileid="2528" duration="140"/>
   <frame tileid="2420" duration="280"/>
   <frame tileid="2528" duration="140"/>
   <frame tileid="2420" duration="2100"/>
  </animation>
 </tile>
 <tile id="2421">
  <animation>
   <frame tileid="2421" duration="280"/>
   <frame tileid="2529" duration="140"/>
   <frame tileid="2637" duration="280"/>
   <frame tileid="2745" duration="140"/>
   <frame tileid="2529" duration="140"/>
   <frame tileid="2421" duration="280"/>
   <frame tileid="2529" duration="140"/>
   <frame tileid="2421" duration="1960"/>
  </animation>
 </tile>
 <tile id="2422">
  <animation>
   <frame tileid="2422" duration="420"/>
   <frame tileid="2530" duration="140"/>
   <frame tileid="2638" duration="280"/>
   <frame tileid="2746" duration="140"/>
   <frame tileid="2530" duration="140"/>
   <frame tileid="2422" duration="280"/>
   <frame tileid="2530" duration="140"/>
   <frame tileid="2422" duration="1820"/>
  </animation>
 </tile>
 <tile id="2423">
  <animation>
   <frame tileid="2423" duration="560"/>
   <frame tileid="2531" duration="140"/>
   <frame tileid="2639" duration="280"/>
   <frame tileid="2747" duration="140"/>
   <frame tileid="2531" duration="140"/>
   <frame tileid="2423" duration="280"/>
   <frame tileid="2531" duration="140"/>
   <frame tileid="2423" duration="1680"/>
  </animation>
 </tile>
</tileset>
