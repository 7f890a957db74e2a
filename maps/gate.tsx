<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="gate" tilewidth="704" tileheight="352" tilecount="76" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="328" height="204" source="../assets/tiles/gate/gate_inside.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="10" y="184" width="76" height="20"/>
   <object id="2" x="242" y="184" width="76" height="20"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <image width="328" height="204" source="../assets/tiles/gate/gate_outside.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="10" y="184" width="76" height="20"/>
   <object id="2" x="242" y="184" width="76" height="20"/>
  </objectgroup>
 </tile>
 <tile id="2" type="Prop">
  <properties>
   <property name="prop" value="gate_doors"/>
   <property name="state" value="open"/>
  </properties>
  <image width="160" height="124" source="../assets/tiles/gate/gate_doors_open.png"/>
 </tile>
 <tile id="3" type="Prop">
  <properties>
   <property name="prop" value="gate_doors"/>
   <property name="state" value="shut"/>
  </properties>
  <image width="160" height="124" source="../assets/tiles/gate/gate_doors_shut.png"/>
 </tile>
 <tile id="4">
  <image width="52" height="168" source="../assets/tiles/gate/left_leaf.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="24" y="126" width="26" height="14"/>
   <object id="2" x="4" y="142" width="30" height="14"/>
   <object id="3" x="2" y="156" width="20" height="10"/>
  </objectgroup>
 </tile>
 <tile id="5" type="Prop">
  <properties>
   <property name="prop" value="gate_leaf"/>
   <property name="state" value="whole"/>
  </properties>
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_whole.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="64" y="126" width="24" height="14"/>
   <object id="2" x="80" y="140" width="26" height="16"/>
   <object id="3" x="94" y="156" width="22" height="18"/>
  </objectgroup>
 </tile>
 <tile id="6" type="Prop">
  <properties>
   <property name="prop" value="gate_leaf"/>
   <property name="state" value="cracked"/>
  </properties>
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_cracked.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="64" y="126" width="24" height="14"/>
   <object id="2" x="80" y="140" width="26" height="16"/>
   <object id="3" x="94" y="156" width="22" height="18"/>
  </objectgroup>
  <animation>
   <frame tileid="6" duration="110"/>
   <frame tileid="11" duration="130"/>
   <frame tileid="12" duration="160"/>
   <frame tileid="13" duration="170"/>
   <frame tileid="14" duration="170"/>
   <frame tileid="15" duration="170"/>
   <frame tileid="13" duration="170"/>
   <frame tileid="14" duration="170"/>
   <frame tileid="15" duration="170"/>
   <frame tileid="16" duration="170"/>
   <frame tileid="53" duration="36000000"/>
  </animation>
 </tile>
 <tile id="7" type="Prop">
  <properties>
   <property name="prop" value="gate_leaf"/>
   <property name="state" value="leaning"/>
  </properties>
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_leaning.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="64" y="126" width="24" height="14"/>
   <object id="2" x="80" y="140" width="26" height="16"/>
   <object id="3" x="94" y="156" width="22" height="18"/>
  </objectgroup>
  <animation>
   <frame tileid="7" duration="480"/>
   <frame tileid="54" duration="420"/>
   <frame tileid="55" duration="340"/>
   <frame tileid="56" duration="280"/>
   <frame tileid="57" duration="240"/>
   <frame tileid="58" duration="36000000"/>
  </animation>
 </tile>
 <tile id="8" type="Prop">
  <properties>
   <property name="prop" value="gate_leaf"/>
   <property name="state" value="falling"/>
  </properties>
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_falling.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="64" y="126" width="24" height="14"/>
   <object id="2" x="80" y="140" width="26" height="16"/>
   <object id="3" x="94" y="156" width="22" height="18"/>
  </objectgroup>
  <animation>
   <frame tileid="8" duration="150"/>
   <frame tileid="59" duration="130"/>
   <frame tileid="60" duration="120"/>
   <frame tileid="61" duration="110"/>
   <frame tileid="62" duration="100"/>
   <frame tileid="63" duration="90"/>
   <frame tileid="64" duration="80"/>
   <frame tileid="65" duration="36000000"/>
  </animation>
 </tile>
 <tile id="9" type="Prop">
  <properties>
   <property name="prop" value="gate_leaf"/>
   <property name="state" value="down"/>
  </properties>
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_down.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="64" y="126" width="24" height="14"/>
   <object id="2" x="80" y="140" width="26" height="16"/>
   <object id="3" x="94" y="156" width="22" height="18"/>
  </objectgroup>
  <animation>
   <frame tileid="9" duration="60"/>
   <frame tileid="66" duration="70"/>
   <frame tileid="67" duration="90"/>
   <frame tileid="68" duration="110"/>
   <frame tileid="69" duration="130"/>
   <frame tileid="70" duration="150"/>
   <frame tileid="71" duration="170"/>
   <frame tileid="72" duration="190"/>
   <frame tileid="73" duration="220"/>
   <frame tileid="74" duration="260"/>
   <frame tileid="75" duration="300"/>
   <frame tileid="10" duration="36000000"/>
  </animation>
 </tile>
 <tile id="10" type="Prop">
  <properties>
   <property name="prop" value="gate_leaf"/>
   <property name="state" value="rubble"/>
  </properties>
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_rubble.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="64" y="126" width="24" height="14"/>
   <object id="2" x="80" y="140" width="26" height="16"/>
   <object id="3" x="94" y="156" width="22" height="18"/>
  </objectgroup>
 </tile>
 <tile id="11">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_cracked_2.png"/>
 </tile>
 <tile id="12">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_cracked_3.png"/>
 </tile>
 <tile id="13">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_cracked_4.png"/>
 </tile>
 <tile id="14">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_cracked_5.png"/>
 </tile>
 <tile id="15">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_cracked_6.png"/>
 </tile>
 <tile id="16">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_cracked_10.png"/>
 </tile>
 <tile id="17">
  <image width="192" height="108" source="../assets/tiles/gate/wall_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="84" width="192" height="24"/>
  </objectgroup>
 </tile>
 <tile id="18">
  <image width="192" height="108" source="../assets/tiles/gate/wall_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="84" width="192" height="24"/>
  </objectgroup>
 </tile>
 <tile id="19">
  <image width="96" height="108" source="../assets/tiles/gate/wall_c.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="84" width="96" height="24"/>
  </objectgroup>
 </tile>
 <tile id="20">
  <image width="46" height="64" source="../assets/tiles/gate/guard_box.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="50" width="40" height="14"/>
  </objectgroup>
 </tile>
 <tile id="21">
  <image width="11" height="14" source="../assets/tiles/gate/milestone.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="8" width="9" height="6"/>
  </objectgroup>
 </tile>
 <tile id="22">
  <image width="32" height="98" source="../assets/tiles/gate/wall_stairs.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="90" width="30" height="8"/>
  </objectgroup>
 </tile>
 <tile id="23" type="Prop">
  <properties>
   <property name="prop" value="footprints"/>
   <property name="state" value="there"/>
  </properties>
  <image width="416" height="256" source="../assets/tiles/gate/footprints_there.png"/>
 </tile>
 <tile id="24">
  <image width="76" height="172" source="../assets/tiles/gate/tower.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="142" width="68" height="30"/>
  </objectgroup>
 </tile>
 <tile id="25">
  <image width="192" height="46" source="../assets/tiles/gate/rampart_top.png"/>
 </tile>
 <tile id="26">
  <image width="192" height="66" source="../assets/tiles/gate/rampart_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="54" width="192" height="12"/>
  </objectgroup>
 </tile>
 <tile id="27">
  <image width="192" height="66" source="../assets/tiles/gate/rampart_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="54" width="192" height="12"/>
  </objectgroup>
 </tile>
 <tile id="28">
  <image width="96" height="81" source="../assets/tiles/gate/guard_house.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="57" width="86" height="24"/>
  </objectgroup>
 </tile>
 <tile id="29">
  <image width="112" height="83" source="../assets/tiles/gate/stable.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="59" width="102" height="24"/>
  </objectgroup>
 </tile>
 <tile id="30">
  <image width="36" height="26" source="../assets/tiles/gate/sacks.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="18" width="30" height="8"/>
  </objectgroup>
 </tile>
 <tile id="31">
  <image width="66" height="22" source="../assets/tiles/gate/fence_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="17" width="64" height="5"/>
  </objectgroup>
 </tile>
 <tile id="32">
  <image width="46" height="22" source="../assets/tiles/gate/fence_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="17" width="44" height="5"/>
  </objectgroup>
 </tile>
 <tile id="33">
  <image width="72" height="30" source="../assets/tiles/gate/straws.png"/>
 </tile>
 <tile id="34">
  <image width="352" height="46" source="../assets/tiles/gate/gate_shade.png"/>
 </tile>
 <tile id="35">
  <image width="192" height="14" source="../assets/tiles/gate/wall_shade.png"/>
 </tile>
 <tile id="36">
  <image width="40" height="9" source="../assets/tiles/gate/patch_a.png"/>
 </tile>
 <tile id="37">
  <image width="60" height="12" source="../assets/tiles/gate/patch_b.png"/>
 </tile>
 <tile id="38">
  <image width="112" height="16" source="../assets/tiles/gate/patch_c.png"/>
 </tile>
 <tile id="39">
  <image width="640" height="190" source="../assets/tiles/gate/rock_faces.png"/>
 </tile>
 <tile id="40">
  <image width="64" height="208" source="../assets/tiles/gate/ruts.png"/>
 </tile>
 <tile id="41" type="Prop">
  <properties>
   <property name="prop" value="crisps"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="10" height="12" source="../assets/tiles/gate/crisps_gone.png"/>
 </tile>
 <tile id="42" type="Prop">
  <properties>
   <property name="prop" value="crisps"/>
   <property name="state" value="here"/>
  </properties>
  <image width="10" height="12" source="../assets/tiles/gate/crisps_here.png"/>
 </tile>
 <tile id="43" type="Prop">
  <properties>
   <property name="prop" value="night_sky"/>
   <property name="state" value="none"/>
  </properties>
  <image width="704" height="158" source="../assets/tiles/gate/night_sky_none.png"/>
 </tile>
 <tile id="44" type="Prop">
  <properties>
   <property name="prop" value="night_sky"/>
   <property name="state" value="first"/>
  </properties>
  <image width="704" height="158" source="../assets/tiles/gate/night_sky_first.png"/>
 </tile>
 <tile id="45" type="Prop">
  <properties>
   <property name="prop" value="night_sky"/>
   <property name="state" value="second"/>
  </properties>
  <image width="704" height="158" source="../assets/tiles/gate/night_sky_second.png"/>
 </tile>
 <tile id="46" type="Prop">
  <properties>
   <property name="prop" value="night_sky"/>
   <property name="state" value="third"/>
  </properties>
  <image width="704" height="158" source="../assets/tiles/gate/night_sky_third.png"/>
 </tile>
 <tile id="47" type="Prop">
  <properties>
   <property name="prop" value="night_sky"/>
   <property name="state" value="fourth"/>
  </properties>
  <image width="704" height="158" source="../assets/tiles/gate/night_sky_fourth.png"/>
 </tile>
 <tile id="48" type="Prop">
  <properties>
   <property name="prop" value="night_gate"/>
   <property name="state" value="none"/>
  </properties>
  <image width="704" height="214" source="../assets/tiles/gate/night_gate_none.png"/>
 </tile>
 <tile id="49" type="Prop">
  <properties>
   <property name="prop" value="night_gate"/>
   <property name="state" value="there"/>
  </properties>
  <image width="704" height="214" source="../assets/tiles/gate/night_gate_there.png"/>
 </tile>
 <tile id="50" type="Prop">
  <properties>
   <property name="prop" value="footprints"/>
   <property name="state" value="none"/>
  </properties>
  <image width="416" height="256" source="../assets/tiles/gate/footprints_none.png"/>
 </tile>
 <tile id="51">
  <image width="704" height="352" source="../assets/tiles/gate/market_ground.png"/>
 </tile>
 <tile id="52">
  <image width="416" height="216" source="../assets/tiles/gate/square_ground.png"/>
 </tile>
 <tile id="53">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_cracked_11.png"/>
 </tile>
 <tile id="54">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_leaning_2.png"/>
 </tile>
 <tile id="55">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_leaning_3.png"/>
 </tile>
 <tile id="56">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_leaning_4.png"/>
 </tile>
 <tile id="57">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_leaning_5.png"/>
 </tile>
 <tile id="58">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_leaning_6.png"/>
 </tile>
 <tile id="59">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_falling_2.png"/>
 </tile>
 <tile id="60">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_falling_3.png"/>
 </tile>
 <tile id="61">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_falling_4.png"/>
 </tile>
 <tile id="62">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_falling_5.png"/>
 </tile>
 <tile id="63">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_falling_6.png"/>
 </tile>
 <tile id="64">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_falling_7.png"/>
 </tile>
 <tile id="65">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_falling_8.png"/>
 </tile>
 <tile id="66">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_down_2.png"/>
 </tile>
 <tile id="67">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_down_3.png"/>
 </tile>
 <tile id="68">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_down_4.png"/>
 </tile>
 <tile id="69">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_down_5.png"/>
 </tile>
 <tile id="70">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_down_6.png"/>
 </tile>
 <tile id="71">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_down_7.png"/>
 </tile>
 <tile id="72">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_down_8.png"/>
 </tile>
 <tile id="73">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_down_9.png"/>
 </tile>
 <tile id="74">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_down_10.png"/>
 </tile>
 <tile id="75">
  <image width="256" height="176" source="../assets/tiles/gate/gate_leaf_down_11.png"/>
 </tile>
</tileset>
