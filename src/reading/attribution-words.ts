// The words that attribute, and the words around names: rule tables for Indonesian news prose, no logic.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The source follows as object: "dilansir (dari) Reuters", "mengutip AFP", "bersumber dari …". */
export const relayVerbs = words(`
  dilansir melansir dikutip mengutip dinukil menukil disadur menyadur dirangkum dihimpun disarikan bersumber
  merujuk mengacu diberitakan diwartakan dilaporkan dirujuk dinukilkan disitat menyitat mensitir disitir
  dicuplik mencuplik terlansir
`);

/** Relay verbs that are also plain verbs with an agent ("dilaporkan hilang", "merujuk pasien"): they need a listed or outlet-like name. */
export const weakRelayVerbs = words('merujuk mengacu dirangkum dihimpun dirujuk');

/** "menurut X", "berdasarkan data X": the source follows. */
export const accordingWords = words('menurut berdasarkan berdasar seturut');

/** Passive verbs whose agent speaks: "disampaikan Kepala BNPB Suharyanto", "seperti diungkapkan oleh Lukin". */
export const passiveSpeech = words(`
  dikatakan disampaikan diungkapkan diungkap dijelaskan ditegaskan dituturkan dipaparkan diutarakan disebutkan
  dikemukakan dikonfirmasi diungkapkan dibeberkan diterangkan dibenarkan diakui diucapkan dinyatakan
  disuarakan dilontarkan diamini ditepis dibantah disangkal diceritakan dikisahkan dilukiskan digambarkan dikenang disesalkan dikeluhkan diserukan dipertegas dilontarkan dicontohkan
  dikuatkan diisyaratkan dibacakan
`);

/** Passive verbs that attribute only with a listed source: "ditulis The Guardian", "dirilis BPS". */
export const passivePublished = words(`
  ditulis dirilis diterbitkan dipublikasikan dimuat disebut dicatat diumumkan dikeluarkan disiarkan ditayangkan diprediksi
  diperkirakan diteliti disusun dihitung dikumpulkan dilaporkan diberitakan diwartakan disurvei dikompilasi diklaim dimuat diunggah dilihat dipantau diakses
`);

/** Speech roots that stand before the speaker, after a quotation or comma: "kata Lukin". */
export const speechRoots = words(`
  kata ujar tutur ucap tegas ungkap tambah jelas sebut tulis papar terang imbuh beber klaim lanjut sambung
  pungkas tandas timpal aku cetus kelakar seloroh tukas cerita ulas urai kenang bilang pinta harap imbau puji
  canda katanya ajak seru pesan keluh kritik sindir tanya jawab kilah balas teriak cuit komentar simpul
  bantah ancam kecam celetuk sahut tuding desak yakin canda gurau guyon rinci kisah saran usul jamin sesal curhat sanggah tangkis imbuh bela
  lapor duga semprot bisik ledek prediksi sesumbar hardik pekik gumam omel gerutu nasihat tutup sergah sela dalih elak sangkal tampik tepis ejek cibir keukeuh rayu
`);

/** Speech roots that are seldom anything else: they may attribute without a quotation or comma before. */
export const strongSpeechRoots = words('kata ujar tutur ucap ungkap imbuh papar tandas tukas pungkas bilang');

/** Speech with a pronoun for the speaker, who was named before: "ujarnya". */
export const pronounSpeech = words(`
  katanya ujarnya tuturnya ucapnya tegasnya ungkapnya tambahnya jelasnya sebutnya tulisnya paparnya terangnya imbuhnya
  bebernya lanjutnya sambungnya pungkasnya tandasnya akunya cetusnya kelakarnya ceritanya harapnya imbaunya tukasnya
  urainya ulasnya kenangnya pintanya selorohnya pujinya timpalnya ajaknya serunya pesannya keluhnya kritiknya sindirnya jawabnya
  kilahnya cuitnya bantahnya ancamnya kecamnya celetuknya tudingnya desaknya yakinnya candanya menurutnya dikatakannya diungkapkannya dijelaskannya disebutkannya ditambahkannya ditegaskannya dituturkannya diakuinya dipaparkannya komentarnya kelitnya rincinya kisahnya sarannya sesalnya curhatnya klaimnya bilangnya
  lapornya duganya semprotnya bisiknya tutupnya pekiknya gumamnya sergahnya dalihnya elaknya cibirnya
`);

/** Verbs of saying whose subject, a person or a body, is the source: "Lukin mengatakan", "BPS mencatat". */
export const sayingVerbs = words(`
  mengatakan menuturkan menjelaskan memaparkan menerangkan menambahkan berpendapat berpandangan memandang berjanji mewanti-wanti berkelakar berseloroh mengenang mengibaratkan mengeluh membela mengisyaratkan mensinyalir
  menengarai mengklarifikasi meluruskan menyanggah mengamini sependapat bersikeras beralasan berpesan berkeyakinan berkesimpulan meramalkan menyangsikan menyela mengilustrasikan
  yakin percaya optimistis pesimistis khawatir bersyukur menyadari melihat berkata berujar bertutur
  membeberkan mengungkapkan menyatakan menegaskan menyebutkan mengaku mengklaim memperkirakan memprediksi
  memperingatkan melaporkan mengingatkan menyimpulkan mengonfirmasi mengkonfirmasi berkomentar menulis menilai menduga menyebut
  mengutarakan mengemukakan membenarkan memastikan menyarankan berargumen bercerita menceritakan
  menekankan menuliskan mencuit meyakini mengisahkan berkicau mengimbau mengakui menandaskan menyampaikan mengumumkan
  menggambarkan menyayangkan menyoroti mengungkap menyindir berharap menjawab berdalih menuding menyinggung melanjutkan memuji mencontohkan
  membantah menampik menepis menyangkal mengungkit merinci memerinci mengeklaim memproyeksikan mengestimasi menaksir menginformasikan
  memberitahu mengomentari menimpali menyahut membocorkan mencemaskan mengkhawatirkan menerka menjabarkan menguraikan mengulas
  mengecam mengutuk mengkritik mengritik menuduh mendesak menyerukan meragukan mempertanyakan mengeluhkan mengusulkan menyesalkan mengapresiasi meminta menuntut
  mengajak mengancam menjamin menjanjikan menganjurkan merekomendasikan menggarisbawahi menganggap menyimpulkan menargetkan
  mengabarkan berkisah berargumentasi berasumsi mengasumsikan beranggapan bersikukuh berkukuh menyinyalir memprakirakan memprediksikan mengestimasikan mengkonfirmasikan mengonfirmasikan membeber menitikberatkan bersaksi berspekulasi beropini mempertegas mengelaborasi menafsirkan menyiratkan mencuitkan mengicaukan memberitahukan menukas melukiskan mengkritisi mempersoalkan menyoal menghimbau mewacanakan berandai-andai bilang memungkiri mengelak mencibir mencela mencemooh memprotes mengharapkan menyuarakan menyesali mengindikasikan membatin bertekad menyangka merasa mendeskripsikan
`);

/** Saying verbs that attribute for a person only with "bahwa", a quotation or a comma after them: "menyebut Kim sebagai …" does not. */
export const halfSayingVerbs = words(`
  menulis menyebut menyampaikan mengumumkan menuliskan mengungkap melaporkan menggambarkan menyayangkan menyoroti mengimbau
  menyindir berharap menjawab berdalih menuding menyinggung melanjutkan memuji mengakui mencontohkan memastikan meyakini menduga
  membantah menampik menepis menyangkal mengungkit merinci memerinci mengisahkan bercerita menceritakan mengingatkan membenarkan memperingatkan
  memproyeksikan menginformasikan memberitahu mengomentari menimpali membocorkan menganggap menargetkan menjanjikan menganjurkan merekomendasikan
  mengecam mengutuk mengkritik mengritik menuduh mendesak menyerukan meragukan mempertanyakan mengeluhkan mengusulkan menyesalkan mengapresiasi meminta menuntut
  mengajak mengancam menjamin menaksir mengestimasi berjanji mencatat mengenang membela yakin percaya optimistis pesimistis khawatir bersyukur menyadari meramalkan mengibaratkan
  mempersoalkan menyoal mengkritisi memprotes mencibir mencela mencemooh memungkiri mengelak mengharapkan menyuarakan menyesali bertekad menyangka merasa mendeskripsikan melukiskan mewacanakan
`);

/** Verbs of praise, blame and demand: they say something for a body or somebody in office, for anybody else they tell an act. */
export const stanceVerbs = words(`
  mengecam mengutuk mengkritik mengritik menuding menuduh mendesak menyerukan menampik menepis menyangkal membantah meragukan mempertanyakan
  mengeluhkan mengusulkan menyayangkan menyesalkan mengapresiasi meminta memuji menyindir menyoroti mengajak menjamin menganjurkan merekomendasikan menargetkan
  memproyeksikan menaksir mengestimasi menginformasikan berjanji mencatat memperingatkan mengenang membela yakin percaya optimistis pesimistis khawatir bersyukur meramalkan mengibaratkan
  mempersoalkan menyoal mengkritisi memprotes mencibir mencela mencemooh memungkiri mengelak mengharapkan menyuarakan menyesali bertekad menyangka merasa mendeskripsikan melukiskan mewacanakan
`);

/** Verbs that attribute only when a body, an outlet or a study is the subject: "BPS mencatat", "NASA memublikasikan". */
export const bodySayingVerbs = words(`
  mencatat mengartikan menggolongkan mengklasifikasikan mendeskripsikan mendapati mendokumentasikan mengeluarkan merilis mewartakan memberitakan menemukan menunjukkan mendefinisikan merekomendasikan mengestimasi memproyeksikan memublikasikan
  mempublikasikan menerbitkan menganalisis menghitung mendata merangkum mengkategorikan mengategorikan 
  memasukkan menempatkan menobatkan menyiarkan menguji mewawancarai membandingkan mengulas menaikkan memangkas menurunkan mempertahankan merevisi mengoreksi mendeteksi memantau mengidentifikasi menaksir
`);

/** What a statement verb has after it when it is an act and no attribution: "menyatakan dukungan", "mengungkapkan rasa terima kasih". */
export const actObjects = words(`
  dukungan perang belasungkawa selamat terima kesiapan kesediaan mundur keluar minat cinta kemerdekaan diri sikap
  duka keprihatinan simpati siap kasus identitas pelaku jaringan data sumpah permintaan maaf kemenangan pailit kekalahan ucapan
  tidak-bersalah bersalah kalah menyerah tunduk ketertarikan kekecewaan kegembiraan kesedihan
`);

/** Nouns of publication before or after which an organisation is the source: "laporan Reuters", "data BPS menunjukkan". */
export const reportNouns = words(`
  data laporan survei studi penelitian riset catatan kajian analisis statistik publikasi rilis keterangan pernyataan
  indeks peringkat jajak sensus arsip perhitungan hitungan estimasi pengumuman unggahan wawancara temuan perkiraan prediksi penelitian
  situs laman website web portal akun kanal harian koran majalah tabloid jurnal media tayangan siaran edisi dokumen versi
  ensiklopedia buku artikel esai kolom blog konten video unggahan cuitan twit tweet postingan penuturan pengakuan penjelasan ulasan
  pengamatan pantauan pemantauan informasi berita pemberitaan prakiraan proyeksi ramalan pemeringkatan daftar hasil referensi sumber halaman
  fatwa tafsir kitab kamus ketentuan panduan rekomendasi siniar podcast saluran stasiun televisi radio tv organisasi lembaga badan perusahaan
  surat kabar kantor pers polling definisi kriteria klasifikasi skala alat pantau ramalan ceramah siniar otopsi autopsi
`);

/** Report nouns that alone, with a listed organisation next to them, attribute: "Data BPS menunjukkan", "dalam laporan Reuters". */
export const ownReportNouns = words(
  'laporannya risetnya studinya rilisnya surveinya penelitiannya situsnya lamannya data laporan survei studi riset penelitian catatan kajian analisis statistik temuan dokumen siaran rilis poster jajak perkiraan estimasi proyeksi jurnal laman situs artikel daftar indeks peringkat ulasan autopsi audit alat perhitungan pemeringkatan hasil pantauan',
);

/** Lower-case words that may stand between the attributing word and the name. */
export const bridgeWords = words(`
  dari oleh di pada ke dalam lewat melalui via milik untuk resmi terbaru terkini tahunan pendapat yang dirilis dilakukan dikeluarkan diterbitkan
  dipublikasikan dimuat diunggah oleh pemerintah nasional internasional lokal asing ternama terkemuka dunia berita massa daring online
  ilmiah kesehatan sains teknologi keuangan bisnis ekonomi olahraga satelit geografi otomotif militer pertahanan informasi tertulis pers akun media sosial
  kantor jaringan dan hari ini sebuah seorang para tim ahli pakar peneliti ilmuwan sejumlah beberapa berbagai antara-lain seperti
  negara bulanan mingguan harian internal global terpercaya statistik astronomi cuaca perjalanan wisata gaya hidup populer hiburan
  disusun dibuat ditulis disampaikan tersebut atas hasil studi lembaga organisasi perusahaan riset survei situs laman kanal edisi
  dokumenter acara program serial penelitian laporan data juru bicara pihak karya versi selasa senin bahasa berbahasa pemantau pengamat khusus wartawan
  berjudul bertajuk pusat think tank wadah pemikir berbasis pemeringkat digital independen swasta keterangan rilis pernyataan
 klaim kesaksian teori pandangan tahun bulan saran perhitungan hitung-hitungan situs-web`);

/** Words of spokespersons: "juru bicara Kementerian Pertahanan" speaks for the body. */
export const spokenForWords = words('jubir pihak perwakilan manajemen humas');

/** Lower-case nouns that begin a role: "seorang profesor di …", "peneliti pada …". */
export const roleNouns = words(`
  seorang salah profesor guru dosen peneliti pengamat pakar ahli analis direktur kepala ketua wakil anggota juru jubir mantan bekas
  menteri presiden gubernur wali bupati sekretaris pendiri ceo manajer pelatih kapten pemain dokter psikolog sosiolog sejarawan ekonom
  penulis wartawan jurnalis editor redaktur aktivis koordinator komandan jenderal kolonel perwakilan warga saksi korban pengacara kuasa penasihat
  ilmuwan astronom arkeolog antropolog geolog biolog fisikawan insinyur arsitek desainer sutradara aktor aktris penyanyi musisi artis
  pengusaha petani nelayan guru mahasiswa rektor dekan lektor kandidat politikus politisi senator duta diplomat utusan pejabat petugas perwira
  pemimpin pendeta ustaz ustadz ulama kiai imam paus uskup pastor kurator konsultan praktisi spesialis staf komisaris presdir dirut bos pemilik
  istri suami anak ibu ayah kakak adik orang putra putri cucu sahabat rekan teman perempuan pria wanita lelaki nutrisionis astrolog ahli pemerhati
  penasehat mediator negosiator veteran pensiunan pegiat penggagas kreator influencer youtuber pembawa komentator penyiar eksekutif vice senior associate
  officer chief head co-founder founder managing general manager director president kolumnis komisioner hakim jaksa penyidik polisi epidemiolog virolog seismolog vulkanolog
  meteorolog klimatolog bintang gelandang striker bek kiper penyerang pembalap petinju pegolf atlet petenis pebulu bomber
  koki chef pelukis penari pemahat penyair novelis budayawan pustakawan pilot pramugari astronaut kosmonaut masinis sopir pemandu perancang penata perias
  fotografer kameramen produser vokalis gitaris drummer basis penabuh pencipta komposer dalang komedian pelawak presenter model bidan perawat apoteker terapis
  peternak petambak pedagang penjual perajin pengrajin tukang mekanik teknisi pengembang pemrogram peretas investor akuntan notaris advokat panitera penyuluh
  tetangga kerabat keponakan paman bibi mertua menantu sepupu leaker prakirawan legenda ikon maestro tokoh pentolan pesohor selebgram tiktoker selebriti pesulap pengisi pembocor pembalap pelari perenang pendaki pelaut
  kritikus promotor terdakwa tersangka terpidana penyintas pelapor pengemudi penumpang pembeli pelanggan pasien ilustrator kartunis animator penemu peraih juara mandor
  satpam pengungsi penjaga nakhoda mahasiswi santri peserta wasit ofisial mualaf donatur kreditur nasabah wisatawan turis pengunjung pemudik jemaah
  pendamping relawan sukarelawan ketum sekjen bendahara pengurus kader legislator pembina pengasuh penggerak penduduk juragan pengelola penanggung pejuang
  negarawan pemikir filsuf matematikawan ornitolog zoolog botanis paleontolog kriminolog grafolog numerolog peramal paranormal cenayang
`);

/** Titles that stand, capitalised, before a person's name; they are taken off the name and kept as role. */
export const titles = words(`
  presiden wapres wakil menteri menlu menhan menkeu mendagri mensesneg menko menkes mendikbud mendag menhub menaker menteri-luar-negeri menag menpan menpora menkominfo mentan
  gubernur wagub bupati wabup wali walikota kota camat lurah kades kapolri wakapolri kapolda wakapolda kapolres kapolresta kapolrestabes kapolsek kasat kabid kadiv
  karo karopenmas kanit kasubag kasubdit kasi dirreskrimum dirkrimsus dirlantas direskrimum kabareskrim kasad ksad kasal ksal kasau ksau panglima pangdam danrem dandim danlanal kadispenad
  ketua ketum waketum sekretaris sekjen sekda sekum direktur dirut dirjen irjen komjen komisaris kepala kadis kadinkes kabag kakanwil kasudin kasubdit juru bicara jubir
  jenderal jend letjen letnan mayjen brigjen kolonel kol letkol mayor kapten lettu letda sersan kopral laksamana laksda laksma marsekal marsda marsma
  brigadir ajun komisaris-besar kombes kombespol akbp akp kompol iptu ipda aiptu aipda bripka brigpol pol
  prof profesor professor dr drs dra ir h hj kh k.h haji hajah ustaz ustadz ustadzah habib kiai kyai gus tuan guru buya      romo pendeta pdt
   uskup kardinal          kanselir perdana pm pemimpin tertinggi   senator ceo cfo coo cto founder co-founder
  chief executive officer managing general manager head vice president director chairman chairperson spokesman spokesperson minister secretary sekretaris-jenderal
  pendiri pelatih manajer dokter duta besar dubes konjen plt pj penjabat pelaksana tugas staf khusus stafsus komisioner anggota koordinator
  pengamat pakar peneliti dosen rektor dekan ahli analis ekonom psikolog sosiolog sejarawan politisi politikus aktivis penasihat deputi asisten asdep inspektur
  mantan eks sersan letnan-kolonel jaksa hakim utama umum muda   besar luar-biasa jenderal-polisi mr mrs ms sir lord lady nona nyonya bapak ibu pak bu mas mbak
  direksi komisaris presdir wadirut     secretary
   sutradara aktor aktris penyanyi artis musisi gelandang bek kiper striker penyerang pembalap petinju
   operasi sar korlap           pemimpin-redaksi pemred
  drh drg apt letnan-jenderal mayor-jenderal brigadir-jenderal wamen wamenlu wamenhan wamenkeu wakasad dankor danpuspom kapuspen kapuspenkum kapendam kabiddokkes
  partner founding chief managing menristekdikti menkumham menkopolhukam menpan mendikbudristek menkominfo menkomdigi mensos menhut menteri-koordinator menteri-negara menko-polhukam menkop menparekraf menbud menag menkop menlhk
  vp svp evp sekretariat kejati kajari kajati kejari aspidsus kapuskes
  konsul ny tn komandan guru inf czi kav pnb cpm syekh syeikh sheikh grand ayatollah paus pengacara advokat kolumnis prakirawan leaker arsitek komentator juragan pengusaha sejarawan wasit
`);

/** Words that may stand inside a capitalised role after its head: "Menteri Luar Negeri", "Direktur Jenderal Pajak". */
export const roleWords = words(`
  luar negeri dalam pertahanan keamanan keuangan perdagangan perindustrian kesehatan pendidikan kebudayaan agama hukum ham perhubungan
  pertanian kehutanan kelautan perikanan energi sumber daya mineral pekerjaan rakyat perumahan sosial ketenagakerjaan tenaga kerja pariwisata ekonomi kreatif
  komunikasi informatika digital pemuda olahraga koperasi ukm usaha kecil menengah bumn investasi lingkungan hidup desa pembangunan daerah tertinggal transmigrasi
  perempuan perlindungan anak riset teknologi inovasi koordinator bidang politik kemaritiman perekonomian manusia dan negara sekretaris kabinet aparatur reformasi birokrasi
  pajak bea cukai anggaran perbendaharaan kekayaan umum utama eksekutif pelaksana harian jenderal hubungan masyarakat humas operasi operasional pemasaran penjualan
  pelayanan informasi publik data pusat divisi bagian seksi sub biro unit satuan kerja kriminal reserse lalu lintas narkoba intelijen siber intel
  khusus istana kepresidenan kepresidenan parlemen senat majelis fraksi komisi dewan pengurus besar pimpinan wilayah cabang ranting penasihat pembina pengawas kehormatan penyidikan penindakan
  bank sentral badan lembaga kantor kementerian dinas direktorat sekretariat fakultas departemen program studi jurusan ilmu laboratorium  gugus tugas satgas satuan ahli
  gempa bumi tsunami meteorologi klimatologi geofisika vulkanologi mitigasi bencana geologi penanggulangan kedaruratan pencegahan pengendalian penyakit menular langsung
  pangan ketahanan logistik distribusi konsumsi statistik perencanaan kependudukan keluarga berencana imigrasi pemasyarakatan hak asasi kekayaan intelektual
  dunia asia tenggara timur tengah barat utara selatan pasifik eropa amerika afrika oseania penyiaran penerbangan sipil udara laut darat perkeretaapian
  muda senior junior bersama antar lembaga kemahasiswaan akademik alumni kerja sama internasional global nasional pusat provinsi kabupaten kota
  penelitian pengembangan perbankan moneter makroprudensial fiskal kebijakan strategi strategis industri manufaktur pertambangan migas minyak gas ketenagalistrikan kelistrikan listrik
  konsumen niaga pemerintahan otonomi tata ruang pertanahan agraria kewilayahan keimigrasian rehabilitasi rekonstruksi evaluasi
  pengadilan tinggi mahkamah kejaksaan kepolisian polisi militer angkatan pasukan perdamaian misi tetap ketua wakil persatuan ikatan asosiasi himpunan gabungan
  sepak bola bulu tangkis atlet pelatihan pemenangan partai calon legislatif pemilu pemilihan penyelenggara penyelenggaraan
  sumatera jawa kalimantan sulawesi papua resor metro unggas ternak peternakan hortikultura perkebunan tanaman holtikultura pupuk
  kedaulatan maritim analisis pemberantasan penindakan budaya seni sejarah permuseuman cagar bahasa sastra film musik radio televisi telekomunikasi pos aplikasi
  obat makanan farmasi rumah sakit puskesmas gizi kedokteran keperawatan ibu jiwa
  of the for and affairs foreign defense defence state public policy research marketing sales operating financial technology communication communications corporate product country regional
  asia-pacific human resources
 sekuritas securities asset kapital futures sales marketing product brand country business development operations technical corporate communication public relations editor relations development communication editor
  polhukam polkam pmk marves kumham sinkronisasi teknis pelaksana
`);

/** Words with which the name of an institution begins. */
export const institutionHeads = words(`
  kementerian kementrian departemen badan lembaga komisi dinas universitas institut politeknik sekolah akademi fakultas pusat dewan majelis mahkamah pengadilan kejaksaan
  kepolisian polda polres polresta polrestabes polsek polri kodam korem kodim organisasi asosiasi perhimpunan persatuan ikatan himpunan yayasan bank otoritas
  pemprov pemkot pemkab pemda bpbd bps kpu bawaslu dprd kedutaan kedubes konsulat konjen kejati kejari kantor direktorat ditjen balai
  museum observatorium perpustakaan laboratorium rumah rsud rsup partai federasi konfederasi serikat forum aliansi koalisi gerakan
  komite panitia sekretariat parlemen senat kongres pentagon istana angkatan tentara pasukan militer garda korps program dana
  university institute council center centre agency foundation association ministry department society organization organisation commission committee college school
  academy bureau office fund union federation board authority laboratory observatory museum hospital clinic national royal international european american
  us u.s gedung koninklijke max perum perusahaan pt cv jaringan satgas gugus bumn imperial king's korlantas puslabfor bareskrim universiti institusi lsm
  perkumpulan komunitas paguyuban palang gabungan ombudsman kadin staf biro inspektorat arsip timnas skuad kebun taman keraton koperasi klinik armada
  kjri kbri ptri
`);

/** Words that anywhere in a name of two or more words make it an institution. */
export const institutionWords = words(`
  university institute council center centre agency foundation association ministry department society organization organisation commission committee
  college academy bureau laboratory observatory museum hospital clinic universitas institut institution consortium federation union board authority school
  kementerian ventures capital holdings forum group corporation corp inc ltd bank fund research consulting
  entertainment pictures studios records labs technologies industries motors airlines sekuritas securities futures insurance systems software games pharma
  pharmaceuticals motor logistics hospitals clinics school partners advisory analytics intelligence insights insight solutions
`);

/** Words that anywhere in a name make it an outlet. */
export const outletWords = words(`
  news post times tv daily herald tribune journal magazine press gazette radio media today broadcasting chronicle mail express observer standard
  telegraph weekly review globe bulletin network wire post-gazette insider digest channel report star mirror sun guardian independent inquirer examiner courier sentinel
  dispatch pos tribunnews koran harian report online encyclopedia encyclopaedia dictionary
 sports reviews letters proceedings billionaires`);

/** Lower-case words inside personal or institutional names. */
export const nameParticles = words(
  'bin binti bint ibn van von de der den da dos del della la le du el al bte st ter ten zu',
);
export const orgParticles = words('of for and the on in to & dan untuk de du des und za at');

/** Names of days and months, which end a name: "Reuters Senin". */
export const calendarWords = words(`
  senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli agustus september
  oktober november desember pekan jan feb mar apr jun jul agu sep okt nov des wib wita wit gmt
  monday tuesday wednesday thursday friday saturday sunday
`);

/** Capitalised words that are no names: openers of sentences, pronouns, generic actors, religions' God. */
export const notNames = words(`
  namun sementara sebelumnya kepada dalam pada saat ketika selain menurut tapi tetapi dan hal pihak dia ia mereka kami kita saya anda aku beliau
  para seorang lebih sejumlah beberapa banyak setiap tiap semua seluruh salah satu laporan data hasil penelitian studi survei sumber jika bila
  karena sebab meski meskipun walau walaupun agar supaya untuk dari di ke dengan tanpa oleh sejak hingga sampai setelah sesudah usai seusai
  selama sambil seraya maka jadi lalu kemudian selanjutnya akhirnya bahkan juga pun lagi masih sudah telah akan bisa dapat harus
  ini itu tersebut begitu demikian apa siapa mana kapan mengapa kenapa bagaimana berapa ada adalah ialah yaitu yakni bukan tidak tak belum jangan
  allah tuhan nabi rasulullah rasul malaikat alquran al-quran quran hadits hadis islam kristen hindu buddha yahudi katolik
  pemerintah polisi warga masyarakat ilmuwan peneliti pakar ahli pejabat petugas korban saksi pelaku tersangka militer tentara otoritas media
  orang pria wanita perempuan anak kedua ketiga keempat kelima pertama terakhir lainnya kalau seperti sebagai antara-lain terkait atas bagi
  menariknya uniknya faktanya misalnya sayangnya untungnya sebaliknya sebagian kini sekarang dulu dahulu nanti hari tahun bulan pekan minggu
  foto ist istimewa ilustrasi prasasti kitab naskah babad serat mazhab madzhab injil alkitab taurat teori hukum weda primbon feng dok dokumentasi pribadi repro tangkapan layar screenshot freepik-ilustrasi video gambar grafis
  undang-undang uu uud pasal perpres permen perda pp kuhp konstitusi protap sop mitos legenda kepercayaan tradisi adat primbon
  pihaknya kendati adapun padahal alhasil walhasil apalagi sebetulnya sebenarnya terlebih tentu barangkali mungkin semoga lantas beruntung sedangkan serta sehingga sekitar sekali baca perang dunia perjanjian piagam covid-19 covid bbm usd rp cctv dna lhkpn apbn apbd ai ktp phk dp kpr gdp pdb
`);

/** Lower-case words that make the speaker nameless: "seorang pejabat Gedung Putih", "sumber di Kementerian …". */
export const namelessWords = words(
  'pejabat sumber seorang orang petinggi sejumlah beberapa para anonim mantan warga saksi korban netizen warganet pengguna',
);

/** Words after a name that show that a saying verb belongs to it, skipped on the way back: "Lukin juga mengatakan". */
export const verbAdverbs = words(`
  juga pun telah sudah pertama kali sempat kemudian lalu sendiri kembali turut hanya tidak belum pernah akan bahkan sebelumnya lantas terus
  secara lebih lanjut mencontohkan selanjutnya masih selalu sering kerap jelas tegas terang-terangan tak langsung baru-baru-ini dalam-laporannya
  itu ini tersebut lagi ikut sama-sama pernah dengan resmi menambahkan mungkin bisa dapat
`);

/** Verbs and other words that end the search for a name after an attributing word. */
export const stopWords = words(`
  bahwa jika apabila ketika karena sehingga agar supaya adalah merupakan ialah akan telah sudah tidak bukan masih bisa dapat harus
  mengatakan menyatakan serta sambil seraya saat usai setelah sebelum sejak hingga namun tetapi melainkan
  meski walau seusai selama terkait soal tentang mengenai
`);

/** Listed names that are also people's names: only an outlet where nothing else follows. */
export const givenNamesThatAreOutlets = words('surya fajar nova setara ria bobo kan ani median');

/** Nouns of research: a body that follows them with "dari" or "di" is a source though nobody is named. */
export const researchNouns = words(`
  peneliti ilmuwan tim pakar ahli studi penelitian survei laporan data riset kajian jurnal analisis catatan indeks peringkat astronom arkeolog
  ekonom analis dokter
`);

/** Verbs by which a report speaks: "Data BPS menunjukkan". */
export const reportVerbs = words(`
  menunjukkan menyebut menyebutkan mencatat mengungkap mengungkapkan memperlihatkan menyatakan menemukan menyimpulkan melaporkan memperkirakan mengatakan
  menggambarkan mencantumkan menempatkan memperingatkan menjelaskan menyoroti mendapati menegaskan membuktikan mengklaim mengindikasikan menjabarkan memaparkan
  memprediksi memproyeksikan mengindikasi memuat merinci mengaitkan menghubungkan mematahkan memberi menguatkan memperkuat mengonfirmasi menaksir memasukkan memosisikan mencatatkan menampilkan berkisar
 disebutkan dijelaskan tertulis dipaparkan dituliskan diungkapkan dilaporkan`);

/** Regencies and towns that are also given names or parts of them. */
export const placesThatAreGivenNames = words(
  'bima batu jaya muna alor ende buru metro sigi belu bone lingga landak puncak malaka banjar georgia sydney paris chad jordan bali asia nusantara barat timur karo toba siak natuna dompu',
);

/** Words before a bare name that leave it the subject of its clause: "namun Lukin mengatakan". */
export const clauseOpeners = words(`
  dan namun tetapi tapi sementara sedangkan bahwa ketika saat lalu kemudian itu tersebut karena sebab meski walau jika kalau sehingga maka lantas
  sebelumnya sesudah setelah bahkan adalah juga seperti sebagaimana yang apa ini sini sana lain dulu lagi kali
`);

/** Words at whose front a capital says "person no more": "Trump Tower". */
export const thingWords = words(`
  tower stadium stadion street hotel square palace bridge airport bandara jalan masjid gereja cup piala liga league open award awards prize arena city
  island islands river mount mountain lake fc united hall beach road avenue plaza mall center building dam
  movie festival act deal plan war day model indicator test theory scale code constitution treaty chrome maps drive pay play photos assistant windows galaxy watch one pro max mini plus ultra air grand prix family
`);

/** Nouns of media: the unknown name after them is an outlet, no person ("menurut situs …"). */
export const mediaNouns = words(`
  situs laman website web portal akun kanal harian koran majalah tabloid jurnal media stasiun televisi radio tv surat kantor blog saluran siniar podcast buku outlet ensiklopedia
`);

/** Nouns of kin and service: the name after them is the other's, no speaker ("adik Jupe", "pengacara Setya Novanto"). */
export const kinNouns = words(`
  adik kakak istri suami ibu ayah anak orangtua tua putra putri keluarga kerabat sahabat teman rekan manajer pengacara hukum tetangga kekasih pacar mantan
  pendukung fan fans penggemar kubu asisten ajudan sopir
`);

/** Given names that are also words: at the head of a sentence they stay names. */
export const givenNamesThatAreWords = words(`
  adi agung agus anugerah aman arif asri bagus bahagia bambang bayu berlian bima bintang budi bunga cahaya cahya candra cinta citra dewa dewi dian eka
  elang embun fajar gading galih gemilang giri guntur guruh hadi harum hati ilham indah intan jaya jati jati joko juli juni kartika kasih kencana kurnia
  kusuma lestari luhur maju mega melati merdeka mulia mulya mustika nirmala nugraha nur nyoman pandu permata pertiwi prima puji purnama puspa putra putri
  rahmat raja ratih ratna ratu rini rizki sakti santoso sari satria sejati sekar setia setya slamet sri subur sukma suci surya syukur tari tegar teguh
  tirta tri untung utama wahyu widya wira yudha yoga zaman made wayan ketut ayu bagas bagja bangkit dinda gita gusti haji imam jenny lima malik mawar melody
  mentari mutiara nanda nusa pangeran rama rangga rezeki sabar salam setiawan sinar sultan surti tiara wati angga anggun dahlia lukman
`);

/** Nouns of groups: the unknown name after them is a body's ("tim Event Horizon Telescope"). */
export const groupNouns = words(`
  pihak manajemen tim klub kelompok organisasi lembaga badan perusahaan startup studio yayasan komunitas konsorsium maskapai produsen pabrikan pengembang
  biro bank raksasa operator penyedia pengelola jaringan firma agensi label band grup partai lsm dinas wadah konsultan alat otoritas regulator layanan platform aplikasi toko restoran hotel produsen kolaborasi panitia penyelenggara laboratorium perkumpulan forum koalisi aliansi asosiasi
`);

/** Where anybody posts: the source is who does. */
export const platforms: ReadonlySet<string> = new Set([
  'Instagram',
  'X',
  'TikTok',
  'YouTube',
  'Facebook',
  'Telegram',
  'Weibo',
  'LinkedIn',
  'Truth Social',
  'Reddit',
  'Quora',
]);

/** Verbs that with an object of `actObjects` tell an act: "menyatakan dukungan". */
export const actVerbs = words(
  'menyatakan mengungkapkan menyampaikan mengungkap mengumumkan mengaku mengakui melaporkan menegaskan',
);

/** Body verbs that more often tell what a body does than what it says; they attribute only with "bahwa" or for research. */
export const bodyActVerbs = words(
  'menemukan memantau mengidentifikasi mendeteksi menyiarkan menghitung memasukkan menguji mewawancarai membandingkan mengulas',
);

/** Words that with a listed name before them are its index or list: "Bloomberg Billionaires Index" is Bloomberg. */
export const indexWords = words(
  'index indeks ranking rankings wur list billionaires survey report awards barometer tracker database power passport poll',
);
