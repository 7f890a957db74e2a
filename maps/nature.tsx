<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="nature" tilewidth="78" tileheight="74" tilecount="54" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="46" height="54" source="../assets/tiles/nature/tree_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="47" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <image width="46" height="54" source="../assets/tiles/nature/tree_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="47" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="2">
  <image width="46" height="54" source="../assets/tiles/nature/tree_c.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="47" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="3">
  <image width="46" height="54" source="../assets/tiles/nature/blossom_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="47" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="4">
  <image width="46" height="54" source="../assets/tiles/nature/blossom_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="47" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <image width="46" height="54" source="../assets/tiles/nature/tree_deep.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="47" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <image width="46" height="54" source="../assets/tiles/nature/maple.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="47" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="7">
  <image width="32" height="40" source="../assets/tiles/nature/young_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="11" y="33" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="8">
  <image width="32" height="40" source="../assets/tiles/nature/young_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="11" y="33" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="9">
  <image width="32" height="40" source="../assets/tiles/nature/young_blossom.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="11" y="33" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="10">
  <image width="44" height="52" source="../assets/tiles/nature/pine_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="45" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="11">
  <image width="44" height="52" source="../assets/tiles/nature/pine_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="45" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="12">
  <image width="24" height="20" source="../assets/tiles/nature/bush_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="13" width="20" height="6"/>
  </objectgroup>
 </tile>
 <tile id="13">
  <image width="34" height="20" source="../assets/tiles/nature/bush_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="13" width="30" height="6"/>
  </objectgroup>
 </tile>
 <tile id="14">
  <image width="26" height="20" source="../assets/tiles/nature/bush_azalea.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="13" width="22" height="6"/>
  </objectgroup>
 </tile>
 <tile id="15">
  <image width="26" height="20" source="../assets/tiles/nature/bush_white.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="13" width="22" height="6"/>
  </objectgroup>
 </tile>
 <tile id="16">
  <image width="48" height="20" source="../assets/tiles/nature/hedge.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="13" width="46" height="6"/>
  </objectgroup>
 </tile>
 <tile id="17">
  <image width="30" height="52" source="../assets/tiles/nature/bamboo_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="45" width="22" height="6"/>
  </objectgroup>
 </tile>
 <tile id="18">
  <image width="30" height="52" source="../assets/tiles/nature/bamboo_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="45" width="22" height="6"/>
  </objectgroup>
 </tile>
 <tile id="19">
  <image width="18" height="22" source="../assets/tiles/nature/reeds_a.png"/>
 </tile>
 <tile id="20">
  <image width="18" height="22" source="../assets/tiles/nature/reeds_b.png"/>
 </tile>
 <tile id="21">
  <image width="14" height="10" source="../assets/tiles/nature/rock_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="3" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="22">
  <image width="22" height="12" source="../assets/tiles/nature/rock_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="5" width="18" height="6"/>
  </objectgroup>
 </tile>
 <tile id="23">
  <image width="8" height="7" source="../assets/tiles/nature/rock_c.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="0" width="6" height="6"/>
  </objectgroup>
 </tile>
 <tile id="24">
  <image width="34" height="16" source="../assets/tiles/nature/bed_pink.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="9" width="30" height="6"/>
  </objectgroup>
 </tile>
 <tile id="25">
  <image width="34" height="16" source="../assets/tiles/nature/bed_yellow.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="9" width="30" height="6"/>
  </objectgroup>
 </tile>
 <tile id="26">
  <image width="34" height="16" source="../assets/tiles/nature/bed_violet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="9" width="30" height="6"/>
  </objectgroup>
 </tile>
 <tile id="27">
  <image width="34" height="16" source="../assets/tiles/nature/bed_white.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="9" width="30" height="6"/>
  </objectgroup>
 </tile>
 <tile id="28">
  <image width="34" height="16" source="../assets/tiles/nature/bed_red.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="9" width="30" height="6"/>
  </objectgroup>
 </tile>
 <tile id="29">
  <image width="32" height="40" source="../assets/tiles/nature/small_deep.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="11" y="33" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="30">
  <image width="32" height="40" source="../assets/tiles/nature/small_maple.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="11" y="33" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="31">
  <image width="66" height="58" source="../assets/tiles/nature/tree_swing.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="37" y="50" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="32">
  <image width="38" height="74" source="../assets/tiles/nature/cedar_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="67" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="33">
  <image width="38" height="74" source="../assets/tiles/nature/cedar_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="67" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="34">
  <image width="60" height="64" source="../assets/tiles/nature/willow_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="24" y="57" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="35">
  <image width="60" height="64" source="../assets/tiles/nature/willow_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="24" y="57" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="36">
  <image width="78" height="66" source="../assets/tiles/nature/old_cherry_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="32" y="59" width="14" height="6"/>
  </objectgroup>
 </tile>
 <tile id="37">
  <image width="78" height="66" source="../assets/tiles/nature/old_cherry_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="32" y="59" width="14" height="6"/>
  </objectgroup>
 </tile>
 <tile id="38">
  <image width="50" height="60" source="../assets/tiles/nature/bare_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="53" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="39">
  <image width="50" height="60" source="../assets/tiles/nature/bare_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="20" y="53" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="40">
  <image width="46" height="54" source="../assets/tiles/nature/ginkgo.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="47" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="41">
  <image width="32" height="40" source="../assets/tiles/nature/small_ginkgo.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="11" y="33" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="42">
  <image width="46" height="54" source="../assets/tiles/nature/persimmon.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="17" y="47" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="43">
  <image width="62" height="62" source="../assets/tiles/nature/grove_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="55" width="50" height="6"/>
  </objectgroup>
 </tile>
 <tile id="44">
  <image width="62" height="62" source="../assets/tiles/nature/grove_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="55" width="50" height="6"/>
  </objectgroup>
 </tile>
 <tile id="45">
  <image width="36" height="40" source="../assets/tiles/nature/cloud_pine.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="33" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="46">
  <image width="30" height="36" source="../assets/tiles/nature/sunflowers.png"/>
 </tile>
 <tile id="47">
  <image width="30" height="36" source="../assets/tiles/nature/hollyhocks.png"/>
 </tile>
 <tile id="48">
  <image width="30" height="36" source="../assets/tiles/nature/irises.png"/>
 </tile>
 <tile id="49">
  <image width="40" height="32" source="../assets/tiles/nature/trellis.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="25" width="36" height="6"/>
  </objectgroup>
 </tile>
 <tile id="50">
  <image width="28" height="18" source="../assets/tiles/nature/ferns.png"/>
 </tile>
 <tile id="51">
  <image width="28" height="20" source="../assets/tiles/nature/hydrangea_blue.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="13" width="22" height="6"/>
  </objectgroup>
 </tile>
 <tile id="52">
  <image width="28" height="20" source="../assets/tiles/nature/hydrangea_violet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="13" width="22" height="6"/>
  </objectgroup>
 </tile>
 <tile id="53">
  <image width="12" height="10" source="../assets/tiles/nature/stump.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="3" width="10" height="6"/>
  </objectgroup>
 </tile>
</tileset>
