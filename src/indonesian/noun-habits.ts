// How English nouns of news stand when Indonesian leaves it open; written by scripts/train-nouns.mjs from development texts.

const withThe = new Set(
  `ability age agreement air aircraft alphabet amendment amount apartment approach army association award balance
band basis beginning bill body border bottom boy brain bridge budget bulb business campaign capital cause
cavalry ceremony choice church city civilization club coast colony commission commissioner committee community
company condition constitution container council country course court crew crop current danger debris decision
decline delay disaster discovery dispute dock door economy edge embankment embassy empire end engineer
environment euro existence explosion failure fate fence field final firm flood floor footage footballer
forward foundation function future government ground hall hand heart hills holiday house husband idea
implementation impression incident intensity internet investigation island islands issue journal kingdom lack
land last lead leadership league legislation location loss majority manufacturer market mid middle minister
moon morning mother mountain move movement nature navy normalization number ocean opening opposition
organization overflow past peninsula period pipeline plane plant player pole population port possibility
preparation president process project protocol purpose race raid rape recipe region release republic rest
result rhino roof runoff scene sea season second secretary self shooting show singer site situation size sky
smell society socket sounds spill stage stall start status structure study summer sun surface system taste
team temple territory theft threat time title toll total treaty tunnel union universe university view volume
wage war waters weather web whole world zone
`
    .trim()
    .split(/\s+/),
);

const withA = new Set(
  `alliance appeal base bit boomerang carrier combination competition complex conference connection correspondent
couple crash crowd crown date day difference earthquake factor fee fleet hour improvement inquiry invasion
laser letter lot major male microscope mine moment newspaper orchid outbreak page phenomenon religion
resolution rocket round sample satellite scandal sense series session shift signal species speech spokesman
spokesperson statement strain strike summit syndicate telescope toilet trip turn video way winner
`
    .trim()
    .split(/\s+/),
);

const inPlural = new Set(
  `account accusation activist actor adult airline allegation animal app argument arrangement aspect asteroid
athlete atom attacker attempt authority bag ball bar beach bear benefit bird bylaw camera card carriage cell
certificate channel charge chicken child cigarette citizen claim climate cloud coach complaint component
computer copy cost counter cup customer cut decade destination detail difficulty diplomat disability
discussion display distance doctor document dollar dream driver election element elephant emission employee
engine estimate event executive expert export eye facility fall family farmer fighter figure fisherman flag
flight fold foot force fossil friend fund game garden gate goal heel hole host human image import individual
injury institution interest inundation job journalist lawyer lens lie limit local mark measure meatball member
method militant minute molecule mosquito motorist nation neighbor net note object officer official opportunity
owner particle partner party passenger patient pattern peddler pedicab performance permit person phase phone
photo photon picture piece pile pirate planet point politician position price prisoner procedure product
profit protest protester provider publisher pump queue rate reactor reform refugee regulation regulator
relative report requirement researcher resident restaurant restriction ring riot road route rule sale sanction
scientist score seat sentence service share shark shelter shoe shortage side skill smartphone soldier speaker
square stadium star state step sticker stone story student submarine supply supporter symptom talk tank target
taxi teacher technique temperature term thing ticket tomb tool tour tourist toxin trail tree truck user
vehicle vendor victim violation visa visitor volunteer wall wave weapon whale wind woman word worker
`
    .trim()
    .split(/\s+/),
);

const bare = new Set(
  `abortion abroad absorption abuse access accused acquisition act action addition address administration affair
affairs afternoon against agency agriculture aid alcohol amnesty apple architecture art arts asphalt attention
average awareness back ban bank beauty behind being birth blackout blindness block blood board boat boss break
breakfast breaking brown buffalo build can cancer candidate capacity care cassava category censorship cent
chairman chance change charity check chief class cleaning closer code coffee college comment commercial
communication concern concerned conduct construction consumption content control corridor corruption countries
cover covered cross crossing culture damage data days death degree demand department depression design
development director discipline dishes district donation down drug duty earth east education energy equipment
erosion evening eviction evidence example exercise expansion experience extinction face fact fast fear ferry
fever finish fire fish flooding flu fly focus focusing food football forest form format fraud freedom front
fuel gain general giant god gold governor grant green growth half handle head health hearing heat help highway
history hit holding home hope hospital hotel hours housing ice ill immunity increase infection information
injured inside investigate justice killing king knowledge lake lane launch learning leave leaves left life
light line list literature living loan lord maintenance maker making management mapping marriage match maximum
mayor meaning media medicine might military mind ministry mission model money monitoring mosque music national
need news night normal north nuclear obesity offer office oil one operation order organism origin out outside
ownership pain palm park parks parliament part pass pay payment peace personnel photography planning play
police policy pope poultry poverty power present pressure prince prison production property prosecution
province public put quality queen radiation radio rain reach reading reality record recording regency
relations reporting research reserve response return revenue revitalization rice right rights rise risk river
rock room rose ruins runner save saw school search section sector security serving set setting sex shock shot
skiing slavery sleep snow south space speculation speed spread staff station stock stop street style sub
success succession support surge surgery tackle taking targeting tariff tax television tension terminal
testing text thanks they thinking thought throwing times top touch tourism town trade traffic trafficking
training transport transportation treatment troops trouble tuna turkey understanding unrest use vandalism vice
victory village violence vision visit vote walking warming watch water wealth weight well west wild will win
winter with work worth writing year years you
`
    .trim()
    .split(/\s+/),
);

export type NounHabit = 'the' | 'a' | 'plural' | 'bare' | null;

/** The habit of the noun's last word; null when too little is known. */
export function nounHabit(noun: string): NounHabit {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  if (withThe.has(last)) return 'the';
  if (withA.has(last)) return 'a';
  if (inPlural.has(last)) return 'plural';
  return bare.has(last) ? 'bare' : null;
}
