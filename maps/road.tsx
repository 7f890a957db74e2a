<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="road" tilewidth="420" tileheight="200" tilecount="93" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="74" height="26" source="../assets/tiles/road/log.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="17" width="66" height="9"/>
  </objectgroup>
 </tile>
 <tile id="1" type="Prop">
  <properties>
   <property name="prop" value="statue"/>
   <property name="state" value="fallen"/>
  </properties>
  <image width="34" height="34" source="../assets/tiles/road/statue_fallen.png"/>
 </tile>
 <tile id="2" type="Prop">
  <properties>
   <property name="prop" value="statue"/>
   <property name="state" value="upright"/>
  </properties>
  <image width="34" height="34" source="../assets/tiles/road/statue_upright.png"/>
 </tile>
 <tile id="3">
  <image width="36" height="38" source="../assets/tiles/road/fork_sign.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="14" y="33" width="8" height="5"/>
  </objectgroup>
 </tile>
 <tile id="4">
  <image width="8" height="10" source="../assets/tiles/road/milestone.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="6" width="6" height="4"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <image width="26" height="18" source="../assets/tiles/road/tussock_a.png"/>
 </tile>
 <tile id="6">
  <image width="26" height="18" source="../assets/tiles/road/tussock_b.png"/>
 </tile>
 <tile id="7">
  <image width="26" height="18" source="../assets/tiles/road/tussock_gold_a.png"/>
 </tile>
 <tile id="8">
  <image width="26" height="18" source="../assets/tiles/road/tussock_gold_b.png"/>
 </tile>
 <tile id="9">
  <image width="22" height="20" source="../assets/tiles/road/scarecrow.png"/>
 </tile>
 <tile id="10">
  <image width="22" height="20" source="../assets/tiles/road/scarecrow_turned.png"/>
 </tile>
 <tile id="11">
  <image width="24" height="74" source="../assets/tiles/road/poplar_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="68" width="8" height="6"/>
  </objectgroup>
 </tile>
 <tile id="12">
  <image width="24" height="74" source="../assets/tiles/road/poplar_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="68" width="8" height="6"/>
  </objectgroup>
 </tile>
 <tile id="13">
  <image width="44" height="54" source="../assets/tiles/road/shrine.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="44" width="34" height="10"/>
  </objectgroup>
 </tile>
 <tile id="14">
  <image width="30" height="38" source="../assets/tiles/road/haystack.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="30" width="22" height="8"/>
  </objectgroup>
 </tile>
 <tile id="15">
  <image width="420" height="96" source="../assets/tiles/road/cloud_shade.png"/>
 </tile>
 <tile id="16">
  <image width="120" height="48" source="../assets/tiles/road/way.png"/>
 </tile>
 <tile id="17">
  <image width="256" height="26" source="../assets/tiles/road/hedgerow_a.png"/>
 </tile>
 <tile id="18">
  <image width="256" height="26" source="../assets/tiles/road/hedgerow_b.png"/>
 </tile>
 <tile id="19" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="none"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_none.png"/>
 </tile>
 <tile id="20" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="cloth"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_cloth.png"/>
 </tile>
 <tile id="21" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="photo"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_photo.png"/>
 </tile>
 <tile id="22" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="frog_purse"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_frog_purse.png"/>
 </tile>
 <tile id="23" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="bowl"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_bowl.png"/>
 </tile>
 <tile id="24" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="goggles"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_goggles.png"/>
 </tile>
 <tile id="25" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="blanket"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_blanket.png"/>
 </tile>
 <tile id="26" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="plant"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_plant.png"/>
 </tile>
 <tile id="27" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="coupon"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_coupon.png"/>
 </tile>
 <tile id="28" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="toad"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_toad.png"/>
 </tile>
 <tile id="29" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="shirt"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_shirt.png"/>
 </tile>
 <tile id="30" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="lantern"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_lantern.png"/>
 </tile>
 <tile id="31" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="crisps"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_crisps.png"/>
 </tile>
 <tile id="32" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="orange"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_orange.png"/>
 </tile>
 <tile id="33" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="flower"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_flower.png"/>
 </tile>
 <tile id="34" type="Prop">
  <properties>
   <property name="prop" value="unpacked"/>
   <property name="state" value="parcel"/>
  </properties>
  <image width="52" height="50" source="../assets/tiles/road/unpacked_parcel.png"/>
 </tile>
 <tile id="35">
  <image width="64" height="76" source="../assets/tiles/road/oak_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="27" y="69" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="36">
  <image width="60" height="68" source="../assets/tiles/road/oak_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="25" y="61" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="37">
  <image width="48" height="56" source="../assets/tiles/road/oak_c.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="19" y="49" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="38">
  <image width="36" height="42" source="../assets/tiles/road/oak_young.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="35" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="39">
  <image width="64" height="80" source="../assets/tiles/road/oak_old.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="27" y="73" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="40">
  <image width="56" height="66" source="../assets/tiles/road/lime_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="23" y="59" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="41">
  <image width="44" height="52" source="../assets/tiles/road/lime_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="45" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="42">
  <image width="62" height="66" source="../assets/tiles/road/cherry_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="26" y="59" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="43">
  <image width="46" height="50" source="../assets/tiles/road/cherry_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="18" y="43" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="44">
  <image width="50" height="58" source="../assets/tiles/road/maple.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="51" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="45">
  <image width="26" height="84" source="../assets/tiles/road/tall_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="77" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="46">
  <image width="26" height="72" source="../assets/tiles/road/tall_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="65" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="47">
  <image width="26" height="94" source="../assets/tiles/road/tall_c.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="87" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="48">
  <image width="40" height="72" source="../assets/tiles/road/birch_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="65" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="49">
  <image width="40" height="60" source="../assets/tiles/road/birch_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="53" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="50">
  <image width="64" height="88" source="../assets/tiles/road/lone_pine.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="27" y="81" width="10" height="7"/>
  </objectgroup>
 </tile>
 <tile id="51">
  <image width="44" height="24" source="../assets/tiles/road/bush_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="17" width="36" height="7"/>
  </objectgroup>
 </tile>
 <tile id="52">
  <image width="32" height="18" source="../assets/tiles/road/bush_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="11" width="24" height="7"/>
  </objectgroup>
 </tile>
 <tile id="53">
  <image width="60" height="26" source="../assets/tiles/road/bush_c.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="19" width="52" height="7"/>
  </objectgroup>
 </tile>
 <tile id="54">
  <image width="38" height="22" source="../assets/tiles/road/bush_d.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="15" width="30" height="7"/>
  </objectgroup>
 </tile>
 <tile id="55">
  <image width="34" height="22" source="../assets/tiles/road/grass_a.png"/>
 </tile>
 <tile id="56">
  <image width="42" height="26" source="../assets/tiles/road/grass_b.png"/>
 </tile>
 <tile id="57">
  <image width="30" height="18" source="../assets/tiles/road/grass_c.png"/>
 </tile>
 <tile id="58">
  <image width="36" height="24" source="../assets/tiles/road/grass_d.png"/>
 </tile>
 <tile id="59">
  <image width="30" height="34" source="../assets/tiles/road/reed.png"/>
 </tile>
 <tile id="60">
  <image width="38" height="38" source="../assets/tiles/road/silver.png"/>
 </tile>
 <tile id="61">
  <image width="112" height="60" source="../assets/tiles/road/near_umbel.png"/>
 </tile>
 <tile id="62">
  <image width="112" height="60" source="../assets/tiles/road/near_poppy.png"/>
 </tile>
 <tile id="63">
  <image width="112" height="60" source="../assets/tiles/road/near_bell.png"/>
 </tile>
 <tile id="64">
  <image width="112" height="60" source="../assets/tiles/road/near_ear.png"/>
 </tile>
 <tile id="65">
  <image width="256" height="96" source="../assets/tiles/road/lane_level_a.png"/>
 </tile>
 <tile id="66">
  <image width="256" height="96" source="../assets/tiles/road/lane_level_b.png"/>
 </tile>
 <tile id="67">
  <image width="256" height="96" source="../assets/tiles/road/lane_puddle.png"/>
 </tile>
 <tile id="68">
  <image width="256" height="96" source="../assets/tiles/road/lane_wide.png"/>
 </tile>
 <tile id="69">
  <image width="256" height="96" source="../assets/tiles/road/lane_rise.png"/>
 </tile>
 <tile id="70">
  <image width="256" height="96" source="../assets/tiles/road/lane_fall.png"/>
 </tile>
 <tile id="71">
  <image width="256" height="96" source="../assets/tiles/road/lane_climb.png"/>
 </tile>
 <tile id="72">
  <image width="256" height="96" source="../assets/tiles/road/lane_drop.png"/>
 </tile>
 <tile id="73">
  <image width="150" height="52" source="../assets/tiles/road/path.png"/>
 </tile>
 <tile id="74">
  <image width="256" height="56" source="../assets/tiles/road/verge_a.png"/>
 </tile>
 <tile id="75">
  <image width="256" height="56" source="../assets/tiles/road/verge_b.png"/>
 </tile>
 <tile id="76">
  <image width="256" height="56" source="../assets/tiles/road/verge_c.png"/>
 </tile>
 <tile id="77">
  <image width="256" height="56" source="../assets/tiles/road/verge_fence.png"/>
 </tile>
 <tile id="78">
  <image width="150" height="34" source="../assets/tiles/road/swell_light.png"/>
 </tile>
 <tile id="79">
  <image width="150" height="34" source="../assets/tiles/road/swell_dark.png"/>
 </tile>
 <tile id="80">
  <image width="84" height="200" source="../assets/tiles/road/stream.png"/>
 </tile>
 <tile id="81">
  <image width="84" height="74" source="../assets/tiles/road/plank_bridge.png"/>
 </tile>
 <tile id="82">
  <image width="288" height="108" source="../assets/tiles/road/paddies_a.png"/>
 </tile>
 <tile id="83">
  <image width="240" height="96" source="../assets/tiles/road/paddies_b.png"/>
 </tile>
 <tile id="84">
  <image width="88" height="30" source="../assets/tiles/road/drift_white.png"/>
 </tile>
 <tile id="85">
  <image width="88" height="30" source="../assets/tiles/road/drift_pink.png"/>
 </tile>
 <tile id="86">
  <image width="88" height="30" source="../assets/tiles/road/drift_red.png"/>
 </tile>
 <tile id="87">
  <image width="88" height="30" source="../assets/tiles/road/drift_violet.png"/>
 </tile>
 <tile id="88">
  <image width="88" height="30" source="../assets/tiles/road/drift_gold.png"/>
 </tile>
 <tile id="89">
  <image width="88" height="30" source="../assets/tiles/road/drift_blue.png"/>
 </tile>
 <tile id="90">
  <image width="62" height="60" source="../assets/tiles/road/torii.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="10" y="54" width="8" height="6"/>
   <object id="2" x="44" y="54" width="8" height="6"/>
  </objectgroup>
 </tile>
 <tile id="91">
  <image width="120" height="66" source="../assets/tiles/road/wire_post_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="61" width="5" height="5"/>
  </objectgroup>
 </tile>
 <tile id="92">
  <image width="120" height="66" source="../assets/tiles/road/wire_post_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="61" width="5" height="5"/>
  </objectgroup>
 </tile>
</tileset>
