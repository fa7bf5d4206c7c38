// Words that the gloss line treats in their own way: Indonesian lemmas by grammatical role, English nouns by habit.

/** Words apart by spaces; a no-break space joins the words of a phrase. */
const set = (words: string) =>
  new Set(
    words
      .trim()
      .split(/[ \n]+/)
      .map((word) => word.replaceAll('\u00a0', ' ')),
  );

export const demonstratives = new Map<string, [singular: string, plural: string]>(
  Object.entries({
    ini: ['this', 'these'],
    itu: ['the', 'the'],
    tersebut: ['the', 'the'],
    tadi: ['the', 'the'],
    begini: ['this kind of', 'this kind of'],
  }),
);

/** Determiners that ask for the bare singular after them. */
export const singularDeterminers =
  set(`setiap tiap tiap-tiap saban suatu sebuah seorang seekor sebutir sebatang sepucuk sebilah
  selembar sebidang salah\u00a0satu satu`);

/** Written as a/an. */
export const indefiniteArticles = set('sebuah seorang seekor suatu sebutir sebatang sepucuk sebilah');

export const pluralDeterminers =
  set(`beberapa banyak berbagai pelbagai aneka sejumlah para semua segenap sekalian kebanyakan
  sebagian kaum sekelompok sekumpulan serangkaian sederet sederetan segelintir sepasang puluhan ratusan ribuan jutaan belasan
  miliaran triliunan`);

/** Determiners before the noun. */
export const leadingDeterminers =
  set(`suatu sebuah seorang seekor selembar sehelai sebutir sebatang sepucuk sepotong sekeping sebilah
  sebidang seutas sepasang secangkir segelas sepiring setetes secercah sekelompok sekumpulan sekawanan serangkaian sederet
  sederetan segelintir segudang setumpuk segenggam seberkas sejumlah beberapa berbagai pelbagai aneka sekalian semua seluruh
  segenap segala setiap tiap tiap-tiap banyak sedikit kebanyakan sebagian sekian saban para kaum sang si`);

export const possessives = new Map<string, string>(
  Object.entries({
    saya: 'my',
    aku: 'my',
    ku: 'my',
    gue: 'my',
    kami: 'our',
    kita: 'our',
    kamu: 'your',
    anda: 'your',
    kalian: 'your',
    engkau: 'your',
    kau: 'your',
    mu: 'your',
    dia: 'his',
    beliau: 'his',
    mereka: 'their',
    nya: 'its',
  }),
);

export const objectPronouns = new Map<string, string>(
  Object.entries({
    saya: 'me',
    aku: 'me',
    ku: 'me',
    kami: 'us',
    kita: 'us',
    mu: 'you',
    dia: 'him',
    beliau: 'him',
    mereka: 'them',
    nya: 'it',
  }),
);

export const negations = set('tidak tak nggak enggak gak ga ndak belum bukan');

export const modals = new Map<string, string>(
  Object.entries({
    akan: 'will',
    bakal: 'will',
    bisa: 'can',
    dapat: 'can',
    mampu: 'can',
    boleh: 'may',
    harus: 'must',
    mesti: 'must',
    wajib: 'must',
    sebaiknya: 'should',
    seharusnya: 'should',
    semestinya: 'should',
    mestinya: 'should',
    harusnya: 'should',
    hendaknya: 'should',
  }),
);
export const perfects = set('telah sudah udah');
export const progressives = set('sedang tengah lagi');

export const degrees = new Map<string, string>(
  Object.entries({
    sangat: 'very',
    amat: 'very',
    sungguh: 'truly',
    terlalu: 'too',
    cukup: 'quite',
    agak: 'rather',
    begitu: 'so',
    sedemikian: 'so',
    relatif: 'relatively',
    kurang: 'less',
    hampir: 'almost',
  }),
);

/** Speech verbs that stand bare before the speaker: *ujar Budi*, *katanya*. */
export const speechVerbs = set(
  'kata ujar tutur ucap ungkap jelas tegas imbuh tambah papar terang tandas sebut tulis sambung lanjut beber urai tukas cetus',
);

/** After these a verb without a subject is an -ing form. */
export const gerundAfter = new Map<string, string>(
  Object.entries({
    dengan: 'by',
    dalam: 'in',
    tanpa: 'without',
    setelah: 'after',
    sesudah: 'after',
    usai: 'after',
    seusai: 'after',
    sebelum: 'before',
    sambil: 'while',
    seraya: 'while',
    sembari: 'while',
    selain: 'besides',
    sejak: 'since',
    ketika: 'when',
    saat: 'when',
    selama: 'while',
    karena: 'for',
    daripada: 'than',
    dari: 'from',
    termasuk: 'including',
    seperti: 'like',
    sebagai: 'as',
    tentang: 'about',
    terhadap: 'to',
    atas: 'for',
    melalui: 'through',
    lewat: 'through',
  }),
);

/** After these a verb is a bare infinitive with "to". */
export const infinitiveAfter = set('untuk guna demi');

/** Nouns that keep a name behind them: *kota Surabaya*, *film Laskar Pelangi*. */
export const keepsNameBehind =
  set(`kota provinsi kabupaten kecamatan desa kelurahan pulau negara gunung danau planet topan badai film lagu buku
  novel serial album majalah surat\u00a0kabar virus varian bernama nama inisial istilah kata judul pasal nomor no ayat tipe seri`);

/** Adjectives that stand before their noun in Indonesian too. */
export const leadingAdjectives = set('mantan bekas eks calon sesama seluruh satu-satunya');

/** Adjectives that English puts before the number: *the last three decades*. */
export const beforeNumber = set('last first next past previous coming final');

/** Ordinals before a noun mean all of so many: *kedua negara* both countries. */
export const wholeGroups = new Map<string, string>(
  Object.entries({
    kedua: 'both',
    ketiga: 'the three',
    keempat: 'the four',
    kelima: 'the five',
  }),
);

/** Points of the compass behind a place name: *Indonesia Timur* Eastern Indonesia. */
export const compass = set('utara selatan timur barat tengah tenggara');

/** Verbs whose verb object is an -ing form. */
export const gerundVerbs =
  /^(?:deny|avoid|stop|admit|consider|discuss|suggest|finish|keep|risk|recommend|enjoy|include|involve)(?: |$)/;

/** Time nouns that English leaves out before the date itself. */
export const dateNouns = set('tahun bulan hari tanggal pukul jam');

/** Parts of a day: *besok pagi* tomorrow morning. */
export const dayParts = set('pagi siang sore malam');

/** Nouns that hold others: *deretan jet tempur* a row of fighter jets. */
export const containers = set(
  'deretan kumpulan jajaran rangkaian daftar barisan rentetan gelombang segudang sekelompok serangkaian kelompok jenis macam',
);

/** Parts of a whole that follows them: *akhir perang* the end of the war. */
export const partNouns = set('akhir awal pertengahan puncak ujung tepi pinggir pusat persen');

/** What a verb behind them is for: *cara membuat* a way to make. */
export const purposeNouns = set(
  'cara upaya langkah rencana kesempatan kemampuan keinginan niat tekad kewajiban tips kiat trik hak izin keputusan',
);

/** A verb behind them says of what: *manfaat berlari* the benefits of running. */
export const matterNouns = set(
  'manfaat bahaya risiko dampak efek kebiasaan proses metode teknik pengalaman sensasi',
);

/** A name behind them is whose they are: *suami Nagita* Nagita's husband. */
export const kin = set(
  'suami istri anak putra kekasih pacar cucu keponakan adik kakak ayah ibunda ayahanda menantu mertua',
);

/** Nouns with a clause behind them: *5 alasan Anda harus pergi* five reasons you must go. */
export const clauseHeads = set('alasan sebab cara saat waktu hari tempat momen');

export const months = set(
  'january february march april may june july august september october november december',
);
export const weekdays = set('monday tuesday wednesday thursday friday saturday sunday');

/** Signs that a sentence tells of the past. */
export const pastSigns =
  set(`telah sudah kemarin lalu silam tadi kata ujar mengatakan menyatakan tutur ungkap ucap jelas tegas menuturkan mengungkapkan
  menjelaskan menegaskan menambahkan sempat pernah tewas dulu dahulu semula akhirnya kemudian melaporkan mengumumkan dilaporkan tahun\u00a0lalu pekan\u00a0lalu
  bulan\u00a0lalu ditemukan meninggal menewaskan terjadi ditangkap tiba`);

/** English nouns for people: the relative is "who", a name behind them stays there. */
const personNouns =
  set(`people person man woman child boy girl victim suspect resident citizen official police president minister governor mayor
  regent king queen prince princess chief head leader member friend mother father parent son daughter brother sister wife husband
  student pupil doctor nurse athlete patient passenger refugee migrant pilot chef expert coach captain colleague spokesman spokesperson
  spokeswoman guard agent client customer witness relative fan actor actress star hero thief artist journalist general colonel major
  sergeant lieutenant admiral ambassador judge lawyer prosecutor counterpart candidate secretary chairman chairperson professor youth
  teen teenager baby human someone one guest host diplomat lawmaker politician businessman businesswoman fisherman soldier troop
  crew team staff nephew niece uncle aunt cousin grandfather grandmother envoy tourist detainee inmate employee figure deputy commander
  striker midfielder defender goalkeeper midwife wife lady gentleman mr mrs doctor brigadier commissioner inspector pope bishop priest
  muslim christian catholic jew hindu buddhist heir orphan widow servant housewife`);

export const isPersonNoun = (english: string) => {
  const last = english.slice(english.lastIndexOf(' ') + 1).toLowerCase();
  return (
    personNouns.has(last) ||
    /(?:ist|eer|ician|logist|grapher|men|man|woman|officer|worker|maker|keeper|holder|player)$/.test(last) ||
    (/(?:er|or|ian|ant)$/.test(last) && !notPersons.has(last) && last.length > 4)
  );
};

const notPersons =
  set(`water power order number paper matter center river summer winter weather letter computer border tower chapter
  newspaper quarter member-state corner butter soccer cancer fever disaster master counter theater border layer server printer container
  helicopter tsunami-water character chamber gender shoulder finger october november december september poster encounter register
  carrier folder cover offer fiber answer danger hunger anger laughter slaughter transfer shower thunder silver copper laser sugar
  door floor color factor sector error terror motor doctor-office monitor tumor mirror harbor labor favor flavor behavior interior
  exterior minor-sector reactor vector corridor horror humor rumor vapor honor sensor
  plant restaurant warrant elephant grant covenant pollutant instant tenant-house variant giant
  asian indian italian russian median custodian`);

/** English words that are plural as they stand. */
export const pluralOnly =
  set(`people police troops children clothes talks islands ruins mountains goods belongings funds
  proceeds surroundings outskirts premises headquarters thanks earnings savings remains authorities kids men women`);

/** Titles that take a capital before a name. */
export const titles =
  set(`president minister governor mayor regent general king queen prince princess pope senator professor chancellor
  sultan emperor captain colonel major admiral`);

/** Country → adjective; for other places the name itself stands before the noun. */
export const countryAdjectives = new Map<string, string>(
  `Indonesia:Indonesian|Malaysia:Malaysian|Singapore:Singaporean|Thailand:Thai|the Philippines:Philippine|Philippines:Philippine|Vietnam:Vietnamese|Cambodia:Cambodian|Laos:Lao|
  Myanmar:Myanmar|Brunei:Bruneian|China:Chinese|Japan:Japanese|South Korea:South Korean|North Korea:North Korean|Korea:Korean|Taiwan:Taiwanese|India:Indian|Pakistan:Pakistani|
  Bangladesh:Bangladeshi|Sri Lanka:Sri Lankan|Nepal:Nepali|Afghanistan:Afghan|Iran:Iranian|Iraq:Iraqi|Syria:Syrian|Israel:Israeli|Palestine:Palestinian|Lebanon:Lebanese|
  Jordan:Jordanian|Saudi Arabia:Saudi|Yemen:Yemeni|Kuwait:Kuwaiti|Qatar:Qatari|Turkey:Turkish|Türkiye:Turkish|Egypt:Egyptian|Libya:Libyan|Tunisia:Tunisian|Algeria:Algerian|
  Morocco:Moroccan|Sudan:Sudanese|Ethiopia:Ethiopian|Kenya:Kenyan|Somalia:Somali|Nigeria:Nigerian|Ghana:Ghanaian|South Africa:South African|Zimbabwe:Zimbabwean|Congo:Congolese|
  Russia:Russian|Ukraine:Ukrainian|Belarus:Belarusian|Poland:Polish|Germany:German|France:French|the United Kingdom:British|United Kingdom:British|Britain:British|England:English|Scotland:Scottish|
  Wales:Welsh|Ireland:Irish|Spain:Spanish|Portugal:Portuguese|Italy:Italian|Greece:Greek|the Netherlands:Dutch|Netherlands:Dutch|Belgium:Belgian|Switzerland:Swiss|Austria:Austrian|
  Sweden:Swedish|Norway:Norwegian|Denmark:Danish|Finland:Finnish|Iceland:Icelandic|Hungary:Hungarian|Romania:Romanian|Bulgaria:Bulgarian|Serbia:Serbian|Croatia:Croatian|
  Bosnia:Bosnian|Albania:Albanian|the Czech Republic:Czech|Czech Republic:Czech|Slovakia:Slovak|Slovenia:Slovenian|Georgia:Georgian|Armenia:Armenian|Azerbaijan:Azerbaijani|Kazakhstan:Kazakh|
  Uzbekistan:Uzbek|Mongolia:Mongolian|the United States:US|United States:US|America:American|US:US|Canada:Canadian|Mexico:Mexican|Cuba:Cuban|Haiti:Haitian|Brazil:Brazilian|Argentina:Argentine|Chile:Chilean|
  Colombia:Colombian|Venezuela:Venezuelan|Peru:Peruvian|Bolivia:Bolivian|Ecuador:Ecuadorian|Australia:Australian|New Zealand:New Zealand|Papua New Guinea:Papua New Guinean|East Timor:East Timorese|
  Fiji:Fijian|Europe:European|Asia:Asian|Africa:African|Rome:Roman|Arab:Arab`
    .split('|')
    .map((pair) => pair.trim().split(':') as [string, string]),
);
