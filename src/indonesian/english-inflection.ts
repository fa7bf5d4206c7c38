// English inflection for the gloss line: plurals, verb forms, comparison. Rules plus a table of the irregular words.

/** base, past, past participle (the past again when it is the same). */
const irregularVerbs = new Map(
  `be was been;become became become;begin began begun;bend bent;bet bet;bind bound;bite bit bitten;bleed bled;blow blew blown;break broke broken;
  breed bred;bring brought;broadcast broadcast;build built;burst burst;buy bought;cast cast;catch caught;choose chose chosen;cling clung;
  come came come;cost cost;creep crept;cut cut;deal dealt;dig dug;do did done;draw drew drawn;dream dreamed;drink drank drunk;drive drove driven;
  eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;fly flew flown;forbid forbade forbidden;forecast forecast;
  foresee foresaw foreseen;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got;give gave given;go went gone;grind ground;
  grow grew grown;hang hung;have had;hear heard;hide hid hidden;hit hit;hold held;hurt hurt;keep kept;know knew known;lay laid;lead led;leave left;
  lend lent;let let;light lit;lose lost;make made;mean meant;meet met;mislead misled;mistake mistook mistaken;misunderstand misunderstood;
  overcome overcame overcome;override overrode overridden;overrun overran overrun;oversee oversaw overseen;overtake overtook overtaken;
  overthrow overthrew overthrown;pay paid;prove proved proven;put put;quit quit;read read;rebuild rebuilt;ride rode ridden;ring rang rung;rise rose risen;
  run ran run;say said;see saw seen;seek sought;sell sold;send sent;set set;sew sewed sewn;shake shook shaken;shed shed;shine shone;shoot shot;
  show showed shown;shrink shrank shrunk;shut shut;sing sang sung;sink sank sunk;sit sat;sleep slept;slide slid;sow sowed sown;speak spoke spoken;
  speed sped;spend spent;spin spun;split split;spread spread;spring sprang sprung;stand stood;steal stole stolen;stick stuck;sting stung;
  strike struck;strive strove striven;swear swore sworn;sweep swept;swell swelled swollen;swim swam swum;swing swung;take took taken;teach taught;
  tear tore torn;tell told;think thought;throw threw thrown;tread trod trodden;undergo underwent undergone;understand understood;undertake undertook undertaken;
  upset upset;wake woke woken;wear wore worn;weave wove woven;weep wept;win won;wind wound;withdraw withdrew withdrawn;withhold withheld;withstand withstood;
  write wrote written;rewrite rewrote rewritten;redo redid redone;undo undid undone;spit spat;sue sued;die died;tie tied`
    .split(';')
    .map((line) => {
      const [base = '', past = '', participle = past] = line.trim().split(' ');
      return [base, { past, participle }] as const;
    }),
);

const irregularPlurals = new Map(
  `man men;woman women;child children;person people;foot feet;tooth teeth;goose geese;mouse mice;ox oxen;wife wives;life lives;knife knives;
  half halves;leaf leaves;loaf loaves;shelf shelves;thief thieves;wolf wolves;self selves;calf calves;analysis analyses;basis bases;crisis crises;
  diagnosis diagnoses;thesis theses;hypothesis hypotheses;criterion criteria;phenomenon phenomena;bacterium bacteria;medium media;datum data;
  fungus fungi;alumnus alumni;nucleus nuclei;stimulus stimuli;species species;series series;means means;aircraft aircraft;spacecraft spacecraft;
  sheep sheep;fish fish;deer deer;people people;police police;staff staff;personnel personnel;cattle cattle;offspring offspring;headquarters headquarters;
  hero heroes;potato potatoes;tomato tomatoes;volcano volcanoes;echo echoes;veto vetoes;cargo cargoes;mosquito mosquitoes;embargo embargoes;torpedo torpedoes;
  quiz quizzes;bus buses;gas gases;percent percent;rupiah rupiah;times times;baht baht;yen yen;yuan yuan;ringgit ringgit;won won;salmon salmon;shrimp shrimp;
  livestock livestock;barracks barracks;crossroads crossroads;policeman policemen;fisherman fishermen;spokesman spokesmen;businessman businessmen;
  gentleman gentlemen;chairman chairmen;lawmaker lawmakers;human humans;German Germans;ottoman ottomans;
  passerby passersby`
    .split(';')
    .map((line) => line.trim().split(' ') as [string, string]),
);

/** Nouns that are not counted: no plural, no a/an. */
export const uncountable = new Set(
  `information news advice evidence research equipment furniture software hardware money cash traffic weather water rain air oil gas gold silver iron steel
  electricity energy power fuel food rice meat bread milk coffee tea sugar salt music art knowledge education health peace security safety violence corruption
  poverty wealth unemployment employment work homework housework progress growth help aid assistance support cooperation trade commerce tourism agriculture
  transportation transport luggage baggage mail clothing jewelry land soil sand dust smoke fire ice snow blood hair skin time space
  history nature science physics chemistry biology mathematics politics economics literature justice freedom independence democracy capitalism
  communism terrorism racism faith trust love hate anger fear happiness sadness joy pain courage patience honesty integrity luck fun leisure sleep silence noise
  heat cold light darkness pollution garbage waste rubbish litter damage harm hunger thirst inflation liquidity welfare infrastructure machinery weaponry
  ammunition artillery intelligence training funding financing lending spending marketing advertising broadcasting banking farming fishing mining logging
  shipping manufacturing housing parking cooking swimming boxing football soccer badminton basketball volleyball tennis golf athletics diabetes malaria
  cancer influenza tuberculosis pneumonia dengue awareness coordination supervision monitoring maintenance compensation legislation integration
  globalization modernization stability prosperity responsibility accountability transparency professionalism nationalism attention consciousness
  hospitality sovereignty unity diversity equality humanity behavior conduct content software staff personnel police people cattle clothes media data
  timber wood plastic paper cotton rubber livestock poultry seafood fruit grass bamboo concrete cement asphalt glass
  alcohol beer wine tobacco heroin cocaine marijuana methamphetamine medicine propaganda publicity access entertainment exercise
  solidarity tolerance discrimination harassment abuse torture revenge rest shame truth proof usage consumption production distribution
  participation implementation development management leadership ownership membership citizenship accommodation`.split(
    /\s+/,
  ),
);

const doubles = /(?:^|qu|[^aeiou])[aeiou][bdgklmnprt]$/;
/** Two-syllable verbs with the stress on the end double too. */
const stressedEnd = new Set(
  'admit commit permit submit omit refer prefer defer transfer occur recur control patrol rebel expel compel propel regret begin forbid equip upset forget program kidnap'.split(
    ' ',
  ),
);

function withEnding(word: string, ending: 'ed' | 'ing'): string {
  if (/[^aeioy]e$/.test(word) || /(?:ue|ee|ye|oe|ie)$/.test(word)) {
    if (ending === 'ed') return `${word}d`;
    if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
    return /(?:ee|ye|oe)$/.test(word) ? `${word}ing` : `${word.slice(0, -1)}ing`;
  }
  if (ending === 'ed' && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  const syllables = word.match(/[aeiouy]+/g)?.length ?? 1;
  if (doubles.test(word) && (syllables === 1 || stressedEnd.has(word)))
    return `${word}${word.at(-1)}${ending}`;
  if (word.endsWith('c')) return `${word}k${ending}`;
  return word + ending;
}

function thirdPersonOf(word: string): string {
  if (word === 'be') return 'is';
  if (word === 'have') return 'has';
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Changes the first word of a verb phrase: *carry out* → *carried out*. */
function changeFirst(phrase: string, change: (word: string) => string): string {
  const space = phrase.indexOf(' ');
  const word = space < 0 ? phrase : phrase.slice(0, space);
  const changed = change(word.toLowerCase());
  // Headlines give verbs a capital, which no table has.
  const first = /^\p{Lu}/u.test(word) ? changed.charAt(0).toUpperCase() + changed.slice(1) : changed;
  return first + phrase.slice(word.length);
}

export const past = (verb: string) =>
  changeFirst(verb, (word) => irregularVerbs.get(word)?.past ?? withEnding(word, 'ed'));

export const participle = (verb: string) =>
  changeFirst(verb, (word) => irregularVerbs.get(word)?.participle ?? withEnding(word, 'ed'));

export const gerund = (verb: string) =>
  changeFirst(verb, (word) => (word === 'be' ? 'being' : withEnding(word, 'ing')));

export const thirdPerson = (verb: string) => changeFirst(verb, thirdPersonOf);

/** *anak kecil* stays behind: only the last word changes, or the word before *of*. */
export function plural(noun: string): string {
  const [head = noun, ...rest] = noun.split(/ (?=(?:of|in|for|to|at|on|with|from|and) )/);
  if (rest.length > 0) return [plural(head), ...rest].join(' ');
  const space = noun.lastIndexOf(' ');
  const last = noun.slice(space + 1);
  return noun.slice(0, space + 1) + pluralOf(last);
}

function pluralOf(word: string): string {
  const irregular = irregularPlurals.get(word);
  if (irregular) return irregular;
  if (uncountable.has(word)) return word;
  if (
    /(?:men|people|children|data|media)$/.test(word) &&
    word.length > 4 &&
    word !== 'specimen' &&
    word !== 'regimen'
  )
    return word;
  if (word.endsWith('man') && word.length > 5) return `${word.slice(0, -3)}men`;
  // *troops, talks, years in prison, series*: the lexicon gives them in the plural; *gas, crisis, chaos, virus* are not.
  if (/[^aiosu]s$/.test(word) && word !== 'lens') return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

const irregularComparison = new Map([
  ['good', ['better', 'best']],
  ['bad', ['worse', 'worst']],
  ['far', ['farther', 'farthest']],
  ['many', ['more', 'most']],
  ['much', ['more', 'most']],
  ['little', ['less', 'least']],
]);

/** Short adjectives that take -er and -est. */
const isShort = (word: string) => {
  const syllables = word.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1;
  return (
    syllables === 1 ||
    (syllables === 2 && /[^aeiou]y$|le$|ow$/.test(word)) ||
    word === 'quiet' ||
    word === 'clever'
  );
};

function compare(adjective: string, index: 0 | 1): string {
  const irregular = irregularComparison.get(adjective)?.[index];
  if (irregular) return irregular;
  if (!isShort(adjective) || adjective.includes(' ') || /ed$/.test(adjective))
    return `${index === 0 ? 'more' : 'most'} ${adjective}`;
  const ending = index === 0 ? 'er' : 'est';
  if (adjective.endsWith('e')) return adjective + ending.slice(1);
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}i${ending}`;
  if (/(?:^|[^aeiou])[aeiou][bdgmnpt]$/.test(adjective)) return `${adjective}${adjective.at(-1)}${ending}`;
  return adjective + ending;
}

export const comparative = (adjective: string) => compare(adjective, 0);
export const superlative = (adjective: string) => compare(adjective, 1);

const sameAdverbs = new Set(
  'fast hard high low long early late straight far near daily weekly monthly yearly only free'.split(' '),
);

/** The adverb of an adjective: *significant* → *significantly*. */
export function adverb(adjective: string): string {
  if (adjective === 'good') return 'well';
  if (sameAdverbs.has(adjective) || adjective.includes(' ') || /ly$/.test(adjective)) return adjective;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  if (/ll$/.test(adjective)) return `${adjective}y`;
  return /ic$/.test(adjective) ? `${adjective}ally` : `${adjective}ly`;
}

/** "a" or "an" by sound. */
export function indefinite(next: string): string {
  if (/^(?:hour|honest|honor|heir|[FLMNSX](?:[A-Z]|\b))/.test(next)) return 'an';
  if (/^(?:uni|use|usu|eu|one|once|ut[ei]|ubiq)/i.test(next)) return 'a';
  return /^[aeiou]|^8|^11\b|^18\b/i.test(next) ? 'an' : 'a';
}
