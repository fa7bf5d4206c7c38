// Given names that are frequent in Indonesian news: where one stands behind an unknown firm or faculty, the person begins.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const givenNames = words(`
  alfons osama katie bruce sutarto guswanto mackenzie habiburrahman sugeng suparman sumarno suwarno sutrisno suyanto sunarto supriyanto supriadi suryadi sudarmono subandi kristin kathryn kathleen keith kelly kurt larry leon lukas marcus martha matthias nathan nicholas neil oscar oliver rachel rebecca sarah sebastian simon stefan stephanie theresa tyler vincent walter omar osman khaled tariq yusuf zainab hiroshi kenji takashi yuki rahul sanjay priya anil raden roro yevgeny sergey alexei mikhail ivan olena oleh volodymyr yuriy andriy serhiy lee park kim choi jung abdul abdullah abdurrahman abi abraham achmad adam ade adhi adi adinda aditya adnan adrian adriana afif agnes agung agus agustinus ahmad aida aini
  airlangga aisyah ajeng akbar akhmad alamsyah alan albert albertus aldi alek alex alexander alfian alfred ali alif alim alvin alwi alya amalia amanda
  amelia amin amir amiruddin amran anang anas andhika andi andika andre andrea andreas andrew andri andriani andry andy angela angga anggi anggraini
  ani anies anindya anis anisa anita anna annisa anthony anton antonio antonius anwar ardi ardiansyah arief arif arifin arina aris arjuna arman armand
  armin arnold arsyad arthur arya aryo asep asrul asti astrid astuti atika aulia ayu azhar azis aziz azka azwar bagas bagong bagus bahlil bahri bahrul
  bambang barack bayu benjamin benny bernard bima bobby boby bonar boris boy brian budi budiarto budiman burhan burhanuddin cahyo carlos carolina
  catherine cecep chandra charles chatib christian christina christine christoph christopher cynthia dadan dadang dahlan danang daniel danny darma
  darmawan darwin dave david dea debora deddy dede dedi dedy deni dennis denny derry desi desy devi dewa dewi dhani diah dian diana dicky didik didin
  didit diego dimas dina dinda dini dion dito djoko dmitry doddy dodi dodik dody dominic donald doni donny dwi dyah eddy edgar edi edmund eduard edward
  edwin edy efendi eka eko ela elena eli elisa elisabeth elizabeth elly elon elsa elvira emil emily emma emmanuel endah endang endro eni enny eric
  erick erik erika erlangga ernest erni erwin eva evi fabio fadil fadli fahmi fahri fahrul faisal faiz fajar fakhrul farah farhan farid fatimah fauzan
  fauzi febri felix ferdinand ferdy fernando ferry fikri firdaus firman fitri fitria fitriani frans fransiska franz fredy friderica gabriel galih galuh
  ganjar gatot george gerald ghufron gibran gilang gina grace gregory gunawan guntoro guntur gusti hadi hadiyanto hafiz haikal hakim halim hamdan hamid
  hamzah handoko hanif hans hardi hari haris harjono harry haryanto haryo hasan hasanuddin hasbi hassan hasto helmi helmy hendra hendrawan hendri
  hendro henri henry herawati heri herlambang herlina herman hermawan heru hidayat hilman hotman hugo husein husin ibnu ibrahim ida idham idris
  ignasius ignatius igor ika ikhsan ilham ilma imam iman imas ina indah indra indri inggit intan ira irawan irfan iriana irma irvan irwan irwansyah
  isabella iskandar ismail isnaini iwan jack jacob jaka jalal jamal james jamil jane jasmine jason javier jean jeffrey jenny jeremy jerry jessica
  jim jimmy joe johan johanes johannes john johnny joko jonathan jordan jose joseph joshua juan juda judy julia julian juliana juliari julie jumadi
  juwita kamal karen karina karlina kartika katarina kate katherine kemal ken kenneth kevin khairul khalid khofifah komang krisna kristalina
  kristian kurnia kurniawan kyle laila larasati laura lena leo leonard lestari lia lidya lili lilik lilis lina linda lisa lucas lucky ludwig
  luhut luis luki lukman luqman lusi lutfi luthfi made mahendra mahfud mahmud maman marco margaret maria mariana marina mario mark markus marlina
  marsudi marthin martin marwan mary matthew maulana max maya mega meilani melani melisa meutya mia michael michelle miguel mike mira mirza moch
  mochamad mochammad moh mohamad mohammad mohammed muchamad muhadjir muhaimin muhamad muhammad mukhlis mulyadi mulyono munir mustafa mutia muzani
  nabila nadia nadiem nadya najwa nana nanang nancy nanda nani nasaruddin nasir natalia naufal nezar nia nick nicolas nikita nina ninik
  nita noer norman nova novi novita nugroho nunung nur nurdin nurhayati nurul nuryanto nusron oki oktavia olivia otto pandu paul
  paulus pedro peter petrus philip prabowo pramono pramudya prasetyo pratama priyo puan puji purbaya purnomo puspita putra putri rachmat rafael
  rafi rahman rahmat raka rama ramadhan rani rano ratih ratna raymond regina reni renny reno retno reza rhenald ria rian riana rianto
  ricardo richard rico ridha ridho ridwan rieke rika riko rina rini rio rita rizal rizki rizky robby robert roberto robin rocky rohmat roland roman
  romi ronald roni rosa rosan rosmaya roy rudi rudiantara rudy ruhut rully rusdi rusli ruth ryan sabrina said saiful salim salman salsabila sam samuel
  sandi sandiaga sandra sara sari sarwo satria satya scott sergei setia setiawan setya sharif shinta sholeh sigit silmy silvia
  siska siti slamet sofia sofyan soleh sony sophia sri stefanus stella stephen steve steven subagyo sucipto sudarto sudirman
  sugiarto suharto sukamto sukma sulaiman sulistyo supardi supriyadi surya susan susanti susi
  syafii syafruddin syahrul syaiful syamsul sylvia tania tantri tasya taufan taufik taufiq teddy tedy teguh teresa thomas tika tim timothy tina tirta
  titi titik tito toni tony toto tri triana trisno tuti tyas ujang umar utami valentina vera veronika vicky victor victoria vina vivi vladimir
  wahid wahyu wahyudi wahyuni warsito wawan wayan wendy weni widi widodo widya wijaya wiji wildan william winda wira wiranto wisnu wiwik wiwin
  wulan yahya yanti yanto yanuar yasin yayan yeni yenny yoga yogi yohanes yolanda yon yose yosef yudha yudi yulia yuliana yulianto yulius yuni yunita
  yunus yuri yusron zainal zainuddin zaki zulfikar zulfikri zulhas zulkarnain zulkifli
`);
