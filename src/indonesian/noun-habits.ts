// How English nouns of news stand when Indonesian leaves it open; written by scripts/train-nouns.mjs from development texts.

const withThe = new Set(
  `ability age agreement air amount apartment approach association award balance band basis beginning bill body
border bottom boy brain business capital cause ceremony choice church city climate club coast commissioner
committee community company condition constitution container cook council country countryside course court
crew danger decision decline delay disaster discovery dispute door economy edge electricity embankment end
environment euro existence failure fate fence field final finance flood forward foundation future gate
government ground hand heart hills holiday house husband idea implementation impression incident intensity
internet investigation issue journal lack land last leadership legislation location loss majority manufacturer
market meat middle moon morning mother mountain move movement national nature normalization number ocean
opening opposition organ organization overflow past period plane plant player pole port possibility
preparation process project protocol purpose race raid rape recipe region release rest result roof scene sea
season self shooting show singer site situation size sky smell society sounds stall start status structure
study summer sun surface system taste team technology temple threat time title toll total universe university
valley view volume war waters weather web weekend whole world zone
`
    .trim()
    .split(/\s+/),
);

const withA = new Set(
  `alliance appeal base carrier closer combination competition complex conference couple crash crown date day
difference drone earthquake factor fee fleet hour improvement letter link lot major mine newspaper outbreak
religion rocket round sample satellite scandal sense series session shift signal source species speech
spokesperson statement strain strike toilet trip way winner
`
    .trim()
    .split(/\s+/),
);

const inPlural = new Set(
  `abortion account accusation activist actor adult airline allegation animal argument arrangement aspect
attacker attempt authority bag ball bar benefit bylaw card carriage cell certificate channel charge cigarette
citizen claim clash coach complaint component copy cost customer cut decade destination detail difficulty
disability discussion dish display doctor document dollar dream drink election element elephant emission
employee engine estimate event executive expert export eye facility family farmer fighter figure fisherman
flag flight foot force friend game garden goal hole host human image individual injury institution interest
job journalist lawyer lens lie limit mark matter measure medium member militant minute mosquito nation net
note object officer official opportunity owner partner party passenger patient pattern pedicab performance
permit person phase phone photo picture piece pile planet point politician position practice price problem
procedure product protest protester provider publisher pull pump queue rate reform regulation regulator
relation relationship relative requirement researcher resident restaurant restriction ring riot road route
rule sale scientist score seat sentence service share shark shoe shortage side skill smartphone soldier song
speaker spice star state step sticker stone story student submarine supply supporter symptom talk target taxi
teacher technique temperature term thing ticket tool tourist traveler truck user vehicle vendor vessel victim
violation visa visitor volunteer wall wave weapon whale wind woman word worker
`
    .trim()
    .split(/\s+/),
);

const bare = new Set(
  `abroad abuse access accused acquisition act acting action addition address administration affair affairs
against agency agriculture aid alcohol amnesty apple art arts asphalt attention average awareness back ban
bank beauty beef behind birth black blackout blindness block blood board break breakfast breaking budget
buffalo build can cancer candidate capacity care cassava category cemetery chance change charity check chicken
chief children class cleaning cleanliness code college communication concern concerned conduct connection
construction consumption contact content control cooperation corridor corruption countries cover cross
crossing culture damage data days death demand depression deputy design development director discipline
district donation drugs duty earth education entertainment equipment evening eviction evidence example
exercise expansion experience extinction face fast fear ferry fever film fire fish flooding flow flu focus
focusing food forest form format fraud freedom front fuel fund god grant growth half handicraft handle
handling head health hearing heat help highway history holding home hope hospital hours housing immunity
increase infection information infrastructure injured inside justice knowledge launch learning leave leaves
life light line list living loan maker making management mapping marriage match material maximum mayor meaning
medicine military mind minimum model money monitoring mosque music need news night obesity offer office oil
one operation order organism origin out outside ownership pain palm parliament part pass pay payment peace
personnel photography planning play police policy pope pork poultry poverty power present pressure prevention
prison production profile profit property prosecution province public quality radio rain reach reading reality
record recording repair reporting representative research reserve response return revenue revitalization rice
rise risk rock room runner sand save scale school search section sector security serving set sex shock shot
slavery snow space speculation speed spread staff stage standard station stock stop storm street success sugar
suicide support surge taking targeting tariff tax television tension terminal testing text thanks thinking
throwing times top touch tourism town trade traffic training transport transportation treatment trouble
tsunami tuna understanding unrest use vandalism victory village violence vision visit vote walking warming
waste watch water wealth weight well wild will winter work works writing you
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
