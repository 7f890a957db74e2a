<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="shadows" tilewidth="192" tileheight="48" tilecount="68" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="36" height="10" source="../assets/tiles/shadows/tree.png"/>
 </tile>
 <tile id="1">
  <image width="44" height="10" source="../assets/tiles/shadows/tree_r.png"/>
 </tile>
 <tile id="2">
  <image width="36" height="18" source="../assets/tiles/shadows/tree_u.png"/>
 </tile>
 <tile id="3">
  <image width="44" height="18" source="../assets/tiles/shadows/tree_ru.png"/>
 </tile>
 <tile id="4">
  <image width="24" height="7" source="../assets/tiles/shadows/young.png"/>
 </tile>
 <tile id="5">
  <image width="32" height="7" source="../assets/tiles/shadows/young_r.png"/>
 </tile>
 <tile id="6">
  <image width="24" height="15" source="../assets/tiles/shadows/young_u.png"/>
 </tile>
 <tile id="7">
  <image width="32" height="15" source="../assets/tiles/shadows/young_ru.png"/>
 </tile>
 <tile id="8">
  <image width="28" height="6" source="../assets/tiles/shadows/bush.png"/>
 </tile>
 <tile id="9">
  <image width="36" height="6" source="../assets/tiles/shadows/bush_r.png"/>
 </tile>
 <tile id="10">
  <image width="28" height="14" source="../assets/tiles/shadows/bush_u.png"/>
 </tile>
 <tile id="11">
  <image width="36" height="14" source="../assets/tiles/shadows/bush_ru.png"/>
 </tile>
 <tile id="12">
  <image width="10" height="4" source="../assets/tiles/shadows/post.png"/>
 </tile>
 <tile id="13">
  <image width="18" height="4" source="../assets/tiles/shadows/post_r.png"/>
 </tile>
 <tile id="14">
  <image width="10" height="12" source="../assets/tiles/shadows/post_u.png"/>
 </tile>
 <tile id="15">
  <image width="18" height="12" source="../assets/tiles/shadows/post_ru.png"/>
 </tile>
 <tile id="16">
  <image width="50" height="8" source="../assets/tiles/shadows/stall.png"/>
 </tile>
 <tile id="17">
  <image width="58" height="8" source="../assets/tiles/shadows/stall_r.png"/>
 </tile>
 <tile id="18">
  <image width="50" height="16" source="../assets/tiles/shadows/stall_u.png"/>
 </tile>
 <tile id="19">
  <image width="58" height="16" source="../assets/tiles/shadows/stall_ru.png"/>
 </tile>
 <tile id="20">
  <image width="64" height="40" source="../assets/tiles/shadows/house_56.png"/>
 </tile>
 <tile id="21">
  <image width="72" height="40" source="../assets/tiles/shadows/house_56_r.png"/>
 </tile>
 <tile id="22">
  <image width="64" height="48" source="../assets/tiles/shadows/house_56_u.png"/>
 </tile>
 <tile id="23">
  <image width="72" height="48" source="../assets/tiles/shadows/house_56_ru.png"/>
 </tile>
 <tile id="24">
  <image width="80" height="40" source="../assets/tiles/shadows/house_72.png"/>
 </tile>
 <tile id="25">
  <image width="88" height="40" source="../assets/tiles/shadows/house_72_r.png"/>
 </tile>
 <tile id="26">
  <image width="80" height="48" source="../assets/tiles/shadows/house_72_u.png"/>
 </tile>
 <tile id="27">
  <image width="88" height="48" source="../assets/tiles/shadows/house_72_ru.png"/>
 </tile>
 <tile id="28">
  <image width="88" height="40" source="../assets/tiles/shadows/house_80.png"/>
 </tile>
 <tile id="29">
  <image width="96" height="40" source="../assets/tiles/shadows/house_80_r.png"/>
 </tile>
 <tile id="30">
  <image width="88" height="48" source="../assets/tiles/shadows/house_80_u.png"/>
 </tile>
 <tile id="31">
  <image width="96" height="48" source="../assets/tiles/shadows/house_80_ru.png"/>
 </tile>
 <tile id="32">
  <image width="96" height="40" source="../assets/tiles/shadows/house_88.png"/>
 </tile>
 <tile id="33">
  <image width="104" height="40" source="../assets/tiles/shadows/house_88_r.png"/>
 </tile>
 <tile id="34">
  <image width="96" height="48" source="../assets/tiles/shadows/house_88_u.png"/>
 </tile>
 <tile id="35">
  <image width="104" height="48" source="../assets/tiles/shadows/house_88_ru.png"/>
 </tile>
 <tile id="36">
  <image width="104" height="40" source="../assets/tiles/shadows/house_96.png"/>
 </tile>
 <tile id="37">
  <image width="112" height="40" source="../assets/tiles/shadows/house_96_r.png"/>
 </tile>
 <tile id="38">
  <image width="104" height="48" source="../assets/tiles/shadows/house_96_u.png"/>
 </tile>
 <tile id="39">
  <image width="112" height="48" source="../assets/tiles/shadows/house_96_ru.png"/>
 </tile>
 <tile id="40">
  <image width="112" height="40" source="../assets/tiles/shadows/house_104.png"/>
 </tile>
 <tile id="41">
  <image width="120" height="40" source="../assets/tiles/shadows/house_104_r.png"/>
 </tile>
 <tile id="42">
  <image width="112" height="48" source="../assets/tiles/shadows/house_104_u.png"/>
 </tile>
 <tile id="43">
  <image width="120" height="48" source="../assets/tiles/shadows/house_104_ru.png"/>
 </tile>
 <tile id="44">
  <image width="120" height="40" source="../assets/tiles/shadows/house_112.png"/>
 </tile>
 <tile id="45">
  <image width="128" height="40" source="../assets/tiles/shadows/house_112_r.png"/>
 </tile>
 <tile id="46">
  <image width="120" height="48" source="../assets/tiles/shadows/house_112_u.png"/>
 </tile>
 <tile id="47">
  <image width="128" height="48" source="../assets/tiles/shadows/house_112_ru.png"/>
 </tile>
 <tile id="48">
  <image width="128" height="40" source="../assets/tiles/shadows/house_120.png"/>
 </tile>
 <tile id="49">
  <image width="136" height="40" source="../assets/tiles/shadows/house_120_r.png"/>
 </tile>
 <tile id="50">
  <image width="128" height="48" source="../assets/tiles/shadows/house_120_u.png"/>
 </tile>
 <tile id="51">
  <image width="136" height="48" source="../assets/tiles/shadows/house_120_ru.png"/>
 </tile>
 <tile id="52">
  <image width="136" height="40" source="../assets/tiles/shadows/house_128.png"/>
 </tile>
 <tile id="53">
  <image width="144" height="40" source="../assets/tiles/shadows/house_128_r.png"/>
 </tile>
 <tile id="54">
  <image width="136" height="48" source="../assets/tiles/shadows/house_128_u.png"/>
 </tile>
 <tile id="55">
  <image width="144" height="48" source="../assets/tiles/shadows/house_128_ru.png"/>
 </tile>
 <tile id="56">
  <image width="144" height="40" source="../assets/tiles/shadows/house_136.png"/>
 </tile>
 <tile id="57">
  <image width="152" height="40" source="../assets/tiles/shadows/house_136_r.png"/>
 </tile>
 <tile id="58">
  <image width="144" height="48" source="../assets/tiles/shadows/house_136_u.png"/>
 </tile>
 <tile id="59">
  <image width="152" height="48" source="../assets/tiles/shadows/house_136_ru.png"/>
 </tile>
 <tile id="60">
  <image width="152" height="40" source="../assets/tiles/shadows/house_144.png"/>
 </tile>
 <tile id="61">
  <image width="160" height="40" source="../assets/tiles/shadows/house_144_r.png"/>
 </tile>
 <tile id="62">
  <image width="152" height="48" source="../assets/tiles/shadows/house_144_u.png"/>
 </tile>
 <tile id="63">
  <image width="160" height="48" source="../assets/tiles/shadows/house_144_ru.png"/>
 </tile>
 <tile id="64">
  <image width="184" height="40" source="../assets/tiles/shadows/house_176.png"/>
 </tile>
 <tile id="65">
  <image width="192" height="40" source="../assets/tiles/shadows/house_176_r.png"/>
 </tile>
 <tile id="66">
  <image width="184" height="48" source="../assets/tiles/shadows/house_176_u.png"/>
 </tile>
 <tile id="67">
  <image width="192" height="48" source="../assets/tiles/shadows/house_176_ru.png"/>
 </tile>
</tileset>
