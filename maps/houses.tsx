<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="houses" tilewidth="176" tileheight="168" tilecount="56" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="88" height="73" source="../assets/tiles/houses/ramen.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="45" width="76" height="26"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <image width="104" height="83" source="../assets/tiles/houses/flower_shop.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="55" width="92" height="26"/>
  </objectgroup>
 </tile>
 <tile id="2">
  <image width="96" height="81" source="../assets/tiles/houses/silk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="53" width="84" height="26"/>
  </objectgroup>
 </tile>
 <tile id="3">
  <image width="88" height="77" source="../assets/tiles/houses/noodles.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="49" width="76" height="26"/>
  </objectgroup>
 </tile>
 <tile id="4">
  <image width="92" height="75" source="../assets/tiles/houses/fishmonger.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="47" width="80" height="26"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <image width="96" height="79" source="../assets/tiles/houses/grocer.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="51" width="84" height="26"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <image width="72" height="75" source="../assets/tiles/houses/barber.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="47" width="60" height="26"/>
  </objectgroup>
 </tile>
 <tile id="7">
  <image width="112" height="118" source="../assets/tiles/houses/teahouse.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="90" width="100" height="26"/>
  </objectgroup>
 </tile>
 <tile id="8">
  <image width="88" height="79" source="../assets/tiles/houses/umbrellas.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="51" width="76" height="26"/>
  </objectgroup>
 </tile>
 <tile id="9">
  <image width="104" height="116" source="../assets/tiles/houses/apartment.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="88" width="92" height="26"/>
  </objectgroup>
 </tile>
 <tile id="10">
  <image width="144" height="87" source="../assets/tiles/houses/academy.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="59" width="132" height="26"/>
  </objectgroup>
 </tile>
 <tile id="11">
  <image width="120" height="108" source="../assets/tiles/houses/hospital.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="80" width="108" height="26"/>
  </objectgroup>
 </tile>
 <tile id="12">
  <image width="136" height="99" source="../assets/tiles/houses/warehouse.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="71" width="124" height="26"/>
  </objectgroup>
 </tile>
 <tile id="13">
  <image width="120" height="85" source="../assets/tiles/houses/bath_house.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="57" width="108" height="26"/>
  </objectgroup>
 </tile>
 <tile id="14">
  <image width="80" height="75" source="../assets/tiles/houses/masks.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="47" width="68" height="26"/>
  </objectgroup>
 </tile>
 <tile id="15">
  <image width="84" height="77" source="../assets/tiles/houses/baker.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="49" width="72" height="26"/>
  </objectgroup>
 </tile>
 <tile id="16">
  <image width="96" height="81" source="../assets/tiles/houses/sake.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="53" width="84" height="26"/>
  </objectgroup>
 </tile>
 <tile id="17">
  <image width="104" height="79" source="../assets/tiles/houses/dye_house.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="51" width="92" height="26"/>
  </objectgroup>
 </tile>
 <tile id="18">
  <image width="88" height="83" source="../assets/tiles/houses/carpenter.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="55" width="76" height="26"/>
  </objectgroup>
 </tile>
 <tile id="19">
  <image width="84" height="83" source="../assets/tiles/houses/thatched_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="55" width="72" height="26"/>
  </objectgroup>
 </tile>
 <tile id="20">
  <image width="72" height="79" source="../assets/tiles/houses/thatched_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="51" width="60" height="26"/>
  </objectgroup>
 </tile>
 <tile id="21">
  <image width="80" height="81" source="../assets/tiles/houses/home_red.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="53" width="68" height="26"/>
  </objectgroup>
 </tile>
 <tile id="22">
  <image width="80" height="81" source="../assets/tiles/houses/home_blue.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="53" width="68" height="26"/>
  </objectgroup>
 </tile>
 <tile id="23">
  <image width="76" height="79" source="../assets/tiles/houses/home_jade.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="51" width="64" height="26"/>
  </objectgroup>
 </tile>
 <tile id="24">
  <image width="80" height="79" source="../assets/tiles/houses/home_orange.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="51" width="68" height="26"/>
  </objectgroup>
 </tile>
 <tile id="25">
  <image width="80" height="112" source="../assets/tiles/houses/home_tall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="84" width="68" height="26"/>
  </objectgroup>
 </tile>
 <tile id="26">
  <image width="92" height="114" source="../assets/tiles/houses/home_violet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="86" width="80" height="26"/>
  </objectgroup>
 </tile>
 <tile id="27">
  <image width="76" height="75" source="../assets/tiles/houses/home_flat.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="47" width="64" height="26"/>
  </objectgroup>
 </tile>
 <tile id="28">
  <image width="84" height="114" source="../assets/tiles/houses/sakura_home.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="86" width="72" height="26"/>
  </objectgroup>
 </tile>
 <tile id="29">
  <image width="72" height="79" source="../assets/tiles/houses/iruka_home.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="51" width="60" height="26"/>
  </objectgroup>
 </tile>
 <tile id="30">
  <image width="128" height="79" source="../assets/tiles/houses/long_house.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="51" width="116" height="26"/>
  </objectgroup>
 </tile>
 <tile id="31">
  <image width="56" height="73" source="../assets/tiles/houses/shed.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="45" width="44" height="26"/>
  </objectgroup>
 </tile>
 <tile id="32">
  <image width="176" height="168" source="../assets/tiles/houses/mansion.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="16" y="122" width="144" height="42"/>
  </objectgroup>
 </tile>
 <tile id="33">
  <image width="96" height="88" source="../assets/tiles/houses/temple_gate.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="15" y="78" width="21" height="9"/>
   <object id="2" x="60" y="78" width="21" height="9"/>
  </objectgroup>
 </tile>
 <tile id="34">
  <image width="76" height="77" source="../assets/tiles/houses/home_pink.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="49" width="64" height="26"/>
  </objectgroup>
 </tile>
 <tile id="35">
  <image width="84" height="79" source="../assets/tiles/houses/home_mint.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="51" width="72" height="26"/>
  </objectgroup>
 </tile>
 <tile id="36">
  <image width="80" height="81" source="../assets/tiles/houses/home_slate.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="53" width="68" height="26"/>
  </objectgroup>
 </tile>
 <tile id="37">
  <image width="76" height="77" source="../assets/tiles/houses/home_gold.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="49" width="64" height="26"/>
  </objectgroup>
 </tile>
 <tile id="38">
  <image width="88" height="77" source="../assets/tiles/houses/home_sky.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="49" width="76" height="26"/>
  </objectgroup>
 </tile>
 <tile id="39">
  <image width="84" height="110" source="../assets/tiles/houses/tall_red.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="82" width="72" height="26"/>
  </objectgroup>
 </tile>
 <tile id="40">
  <image width="88" height="114" source="../assets/tiles/houses/tall_slate.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="86" width="76" height="26"/>
  </objectgroup>
 </tile>
 <tile id="41">
  <image width="80" height="112" source="../assets/tiles/houses/tall_moss.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="84" width="68" height="26"/>
  </objectgroup>
 </tile>
 <tile id="42">
  <image width="84" height="108" source="../assets/tiles/houses/flat_white.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="80" width="72" height="26"/>
  </objectgroup>
 </tile>
 <tile id="43">
  <image width="72" height="77" source="../assets/tiles/houses/flat_red.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="49" width="60" height="26"/>
  </objectgroup>
 </tile>
 <tile id="44">
  <image width="80" height="81" source="../assets/tiles/houses/bark_house.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="53" width="68" height="26"/>
  </objectgroup>
 </tile>
 <tile id="45">
  <image width="80" height="147" source="../assets/tiles/houses/tower_red.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="119" width="68" height="26"/>
  </objectgroup>
 </tile>
 <tile id="46">
  <image width="84" height="147" source="../assets/tiles/houses/tower_flat.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="119" width="72" height="26"/>
  </objectgroup>
 </tile>
 <tile id="47">
  <image width="76" height="77" source="../assets/tiles/houses/tank_orange.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="49" width="64" height="26"/>
  </objectgroup>
 </tile>
 <tile id="48">
  <image width="88" height="112" source="../assets/tiles/houses/tank_white.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="84" width="76" height="26"/>
  </objectgroup>
 </tile>
 <tile id="49">
  <image width="96" height="112" source="../assets/tiles/houses/stair_blue.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="84" width="84" height="26"/>
  </objectgroup>
 </tile>
 <tile id="50">
  <image width="84" height="112" source="../assets/tiles/houses/quilts_gold.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="84" width="72" height="26"/>
  </objectgroup>
 </tile>
 <tile id="51">
  <image width="80" height="81" source="../assets/tiles/houses/ivy_slate.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="53" width="68" height="26"/>
  </objectgroup>
 </tile>
 <tile id="52">
  <image width="72" height="81" source="../assets/tiles/houses/storehouse.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="53" width="60" height="26"/>
  </objectgroup>
 </tile>
 <tile id="53">
  <image width="100" height="148" source="../assets/tiles/houses/pagoda.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="120" width="88" height="26"/>
  </objectgroup>
 </tile>
 <tile id="54">
  <image width="72" height="104" source="../assets/tiles/houses/round_violet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="76" width="60" height="26"/>
  </objectgroup>
 </tile>
 <tile id="55">
  <image width="72" height="104" source="../assets/tiles/houses/round_jade.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="76" width="60" height="26"/>
  </objectgroup>
 </tile>
</tileset>
