// More annotated articles, written after the grammar and first read blind; see annotated-articles.ts.
import type { AnnotatedArticle } from './annotated-articles.ts';

export const furtherArticles: AnnotatedArticle[] = [
  {
    about: 'a ship: encyclopaedias, historians, memories',
    title: '5 Fakta Unik Titanic',
    lead: [
      'LONDON - Titanic tenggelam pada 1912 setelah menabrak gunung es. Melansir History.com, kapal itu membawa 2.224 orang.',
    ],
    facts: [
      {
        heading: 'Sekoci Terbatas',
        paragraphs: [
          'Hanya ada 20 sekoci di kapal itu. Menurut Encyclopaedia Britannica, jumlah itu sebenarnya melebihi syarat hukum saat itu.',
        ],
        sources: ['Britannica'],
      },
      {
        heading: 'Musisi Tetap Bermain',
        paragraphs: [
          'Wallace Hartley memimpin bandnya memainkan musik hingga akhir. "Mereka pahlawan sejati," kata sejarawan maritim Inggris, Tim Maltin, dalam bukunya.',
        ],
        credit: 'Foto/Wikimedia Commons',
        sources: ['Tim Maltin', 'Wikimedia Commons'],
      },
      {
        heading: 'Bangkai Ditemukan 1985',
        paragraphs: [
          'Robert Ballard menemukan bangkai kapal itu di kedalaman 3.800 meter. "Kami melihat ketel uapnya lebih dulu," kenang Ballard kepada National Geographic.',
        ],
        sources: ['Robert Ballard', 'National Geographic'],
      },
      {
        heading: 'Dimakan Bakteri',
        paragraphs: [
          'Para peneliti memperkirakan bangkai itu akan habis pada 2030. Hal itu diungkapkan tim dari Dalhousie University, Kanada.',
        ],
        sources: ['Dalhousie University'],
      },
      {
        heading: 'Film Terlaris',
        paragraphs: [
          'James Cameron menyelam 33 kali ke lokasi. Filmnya meraup USD2,2 miliar, berdasarkan data Box Office Mojo.',
        ],
        credit: 'Foto: 20th Century Studios',
        sources: ['Box Office Mojo', '20th Century Studios'],
      },
    ],
    sources: {
      'History.com': 'outlet',
      'Encyclopaedia Britannica|Britannica': 'outlet',
      'Tim Maltin': 'person',
      'Wikimedia Commons': 'photo-credit',
      'Robert Ballard': 'person',
      'National Geographic': 'outlet',
      'Dalhousie University': 'institution',
      'Box Office Mojo': 'outlet',
      '20th Century Studios': 'photo-credit',
    },
  },
  {
    about: 'an attack: mayors, spokespersons, a think-tank',
    title: '6 Dampak Serangan Drone ke Moskow',
    lead: [
      'MOSKOW - Serangan drone menghantam Moskow pada Selasa (30/5/2023). Kementerian Pertahanan Rusia mengatakan delapan drone ditembak jatuh.',
    ],
    facts: [
      {
        heading: 'Dua Gedung Rusak',
        paragraphs: [
          'Wali Kota Moskow Sergei Sobyanin mengatakan dua gedung rusak ringan. Tidak ada korban jiwa.',
        ],
        credit: 'Foto/Reuters',
        sources: ['Sergei Sobyanin', 'Reuters'],
      },
      {
        heading: 'Kremlin Murka',
        paragraphs: [
          '"Ini jelas serangan teroris," kata juru bicara Kremlin, Dmitry Peskov, seperti dilansir TASS. Presiden Rusia Vladimir Putin menuding Kiev ingin menakut-nakuti warga.',
        ],
        sources: ['Dmitry Peskov', 'TASS', 'Vladimir Putin'],
      },
      {
        heading: 'Kiev Membantah',
        paragraphs: [
          'Ukraina membantah terlibat. Penasihat presiden Ukraina, Mykhailo Podolyak, mengatakan Kiev "senang menyaksikan" serangan itu tetapi tidak ada hubungannya.',
        ],
        sources: ['Mykhailo Podolyak'],
      },
      {
        heading: 'AS Tak Mendukung',
        paragraphs: [
          'Gedung Putih menyatakan tidak mendukung serangan ke wilayah Rusia. Hal itu disampaikan seorang juru bicara kepada AFP.',
        ],
        sources: ['Gedung Putih', 'AFP'],
      },
      {
        heading: 'Pertahanan Udara Diperkuat',
        paragraphs: [
          'Menurut Institute for the Study of War (ISW), Rusia menggeser sistem pertahanan udaranya. Lembaga think tank itu menilai langkah tersebut terlambat.',
        ],
        sources: ['ISW'],
      },
      {
        heading: 'Warga Khawatir',
        paragraphs: [
          '"Saya terbangun oleh ledakan," kata Tatiana Kalinina, warga Moskow berusia 60 tahun, kepada The Moscow Times. Warga lain memilih diam.',
        ],
        sources: ['Tatiana Kalinina', 'The Moscow Times'],
      },
    ],
    sources: {
      'Kementerian Pertahanan Rusia': 'institution',
      'Sergei Sobyanin': 'person',
      Reuters: 'photo-credit',
      'Dmitry Peskov': 'person',
      'Vladimir Putin': 'person',
      TASS: 'agency',
      'Mykhailo Podolyak': 'person',
      'Gedung Putih': 'institution',
      AFP: 'agency',
      'Institute for the Study of War|ISW': 'institution',
      'Tatiana Kalinina': 'person',
      'The Moscow Times': 'outlet',
    },
  },
  {
    about: 'universities that rank and are ranked',
    title: '5 Universitas Terbaik di Indonesia',
    lead: [
      'JAKARTA - QS World University Rankings kembali merilis daftar kampus terbaik. Berikut 5 universitas terbaik di Indonesia versi QS WUR 2024.',
    ],
    facts: [
      {
        heading: 'Universitas Indonesia',
        paragraphs: [
          'UI berada di peringkat 237 dunia. Rektor UI Ari Kuncoro mengaku bersyukur atas capaian itu. "Ini kerja keras semua pihak," ujarnya.',
        ],
        sources: ['Ari Kuncoro'],
      },
      {
        heading: 'Universitas Gadjah Mada',
        paragraphs: ['UGM naik ke peringkat 263. Kampus ini berdiri pada 1949 di Yogyakarta.'],
        sources: [],
      },
      {
        heading: 'Institut Teknologi Bandung',
        paragraphs: [
          'ITB dikenal dengan fakultas tekniknya. Dikutip dari laman itb.ac.id, kampus ini memiliki 12 fakultas.',
        ],
        credit: 'Foto: Dok. ITB',
        sources: ['itb.ac.id', 'ITB'],
      },
      {
        heading: 'Universitas Airlangga',
        paragraphs: ['Menurut Wakil Rektor Unair Muhammad Miftahussurur, jumlah publikasi menjadi kunci.'],
        sources: ['Muhammad Miftahussurur'],
      },
      {
        heading: 'IPB University',
        paragraphs: [
          'Kampus pertanian ini berada di Bogor. Menteri Pendidikan Nadiem Makarim mendorong lebih banyak riset, sebagaimana diberitakan Antara.',
        ],
        sources: ['Antara'],
      },
    ],
    sources: {
      'QS World University Rankings|QS|QS WUR': 'institution',
      'Ari Kuncoro': 'person',
      'itb.ac.id|ITB|Institut Teknologi Bandung': 'institution',
      'Muhammad Miftahussurur': 'person',
      Antara: 'agency',
    },
  },
  {
    about: 'animals: bodies that name and list',
    title: '7 Hewan Paling Beracun di Dunia',
    lead: [
      'JAKARTA - Racun dipakai hewan untuk berburu. Dikutip dari WorldAtlas dan Live Science, Jumat (4/8/2023), berikut hewan paling beracun di dunia.',
    ],
    facts: [
      {
        heading: 'Ubur-ubur Kotak',
        paragraphs: [
          'Racunnya bisa membunuh 60 orang dewasa. NOAA menyebut hewan ini yang paling mematikan di laut.',
        ],
        sources: ['NOAA'],
      },
      {
        heading: 'Katak Panah Emas',
        paragraphs: [
          'Suku Embera mengoleskan racunnya pada panah. Racun satu katak cukup untuk 10 orang, tulis National Geographic.',
        ],
        sources: ['National Geographic'],
      },
      {
        heading: 'Ular Taipan',
        paragraphs: [
          '"Satu gigitan bisa membunuh 100 manusia," papar Bryan Fry, pakar bisa dari University of Queensland.',
        ],
        sources: ['Bryan Fry'],
      },
      {
        heading: 'Gurita Cincin Biru',
        paragraphs: [
          'Gurita ini hanya seukuran bola golf. Australia mencatat tiga kematian akibat gigitannya.',
        ],
        credit: 'Foto/Shutterstock',
        sources: ['Shutterstock'],
      },
      {
        heading: 'Ikan Batu',
        paragraphs: [
          'Menurut Australian Museum, sengatannya sangat menyakitkan. Penyelam diminta memakai sepatu tebal.',
        ],
        sources: ['Australian Museum'],
      },
      {
        heading: 'Laba-laba Pengembara Brasil',
        paragraphs: ['Guinness World Records menobatkannya sebagai laba-laba paling berbisa.'],
        sources: ['Guinness World Records'],
      },
      {
        heading: 'Siput Kerucut',
        paragraphs: ['Sejumlah ilmuwan mengembangkan obat dari racun siput ini. (msf)'],
        sources: [],
      },
    ],
    sources: {
      WorldAtlas: 'outlet',
      'Live Science': 'outlet',
      NOAA: 'institution',
      'National Geographic': 'outlet',
      'Bryan Fry': 'person',
      Shutterstock: 'photo-credit',
      'Australian Museum': 'institution',
      'Guinness World Records': 'institution',
    },
  },
  {
    about: 'a list of people, who are also quoted',
    title: '4 Orang Terkaya di Indonesia',
    lead: [
      'JAKARTA - Kekayaan para taipan terus bertambah. Berdasarkan data Forbes Real Time Billionaires, Kamis (7/3/2024), berikut daftarnya.',
    ],
    facts: [
      {
        heading: 'Prajogo Pangestu',
        paragraphs: [
          'Hartanya mencapai USD54 miliar. Pendiri Barito Pacific itu menguasai saham energi. Bloomberg Billionaires Index memberi angka yang lebih rendah.',
        ],
        sources: [],
      },
      {
        heading: 'Low Tuck Kwong',
        paragraphs: [
          'Raja batu bara ini lahir di Singapura. "Saya mulai dari nol," katanya dalam sebuah wawancara dengan The Business Times.',
        ],
        sources: ['The Business Times', 'Low Tuck Kwong'],
      },
      {
        heading: 'Hartono Bersaudara',
        paragraphs: [
          'Keduanya pemilik Djarum dan BCA. Presiden Direktur BCA Jahja Setiaatmadja menjelaskan, saham mereka naik 12 persen. Analis MNC Sekuritas Herditya Wicaksana menambahkan, tren itu akan berlanjut.',
        ],
        credit: 'Foto/MPI',
        sources: ['Jahja Setiaatmadja', 'Herditya Wicaksana', 'MPI'],
      },
      {
        heading: 'Sri Prakash Lohia',
        paragraphs: [
          'Pengusaha kelahiran India itu menetap di London. Majalah Tempo pernah menulis kisah hidupnya.',
        ],
        sources: ['Tempo'],
      },
    ],
    sources: {
      'Forbes|Forbes Real Time Billionaires': 'outlet',
      'The Business Times': 'outlet',
      'Low Tuck Kwong': 'person',
      'Jahja Setiaatmadja': 'person',
      'Herditya Wicaksana': 'person',
      MPI: 'photo-credit',
      'Tempo|Majalah Tempo': 'outlet',
    },
  },
  {
    about: 'a criminal case: prosecutors and counsel',
    title: '5 Fakta Kasus Korupsi Tata Niaga Timah',
    lead: [
      'JAKARTA - Kejaksaan Agung menetapkan tersangka baru. Direktur Penyidikan Jampidsus Kejaksaan Agung Kuntadi mengatakan kerugian masih dihitung.',
    ],
    facts: [
      {
        heading: 'Kerugian Rp271 Triliun',
        paragraphs: [
          'Angka itu dihitung oleh ahli lingkungan dari Institut Pertanian Bogor (IPB), Bambang Hero Saharjo. "Itu kerugian ekologis," ucap Bambang dalam konferensi pers.',
        ],
        sources: ['Bambang Hero Saharjo'],
      },
      {
        heading: 'Rumah Mewah Digeledah',
        paragraphs: [
          'Kapuspenkum Kejagung Ketut Sumedana membenarkan penggeledahan itu. "Benar, ada penggeledahan," katanya saat dikonfirmasi MNC Portal Indonesia.',
        ],
        sources: ['Ketut Sumedana', 'MNC Portal Indonesia'],
      },
      {
        heading: 'Melibatkan Suami Artis',
        paragraphs: [
          'Harvey Moeis ditahan pada 27 Maret 2024. Kuasa hukum Harvey, Harris Arthur, enggan berkomentar.',
        ],
        sources: [],
      },
      {
        heading: 'Jet Pribadi',
        paragraphs: [
          'Koordinator MAKI Boyamin Saiman mendesak jaksa menyita jet pribadi. Menurut Boyamin, asetnya masih banyak.',
        ],
        sources: ['Boyamin Saiman'],
      },
      {
        heading: 'KPK Ikut Memantau',
        paragraphs: [
          'KPK menyatakan siap membantu. "Kami berkoordinasi," kata Ali Fikri, Kepala Bagian Pemberitaan KPK, Selasa (2/4/2024).',
        ],
        credit: 'Foto/MPI/Refi Sandi',
        sources: ['Ali Fikri', 'MPI'],
      },
    ],
    sources: {
      Kuntadi: 'person',
      'Bambang Hero Saharjo': 'person',
      'Ketut Sumedana': 'person',
      'MNC Portal Indonesia|MPI': 'outlet',
      'Boyamin Saiman': 'person',
      'Ali Fikri': 'person',
    },
  },
  {
    about: 'weapons: claims, experts, acts of the armed',
    title: '5 Senjata Hamas',
    lead: [
      'GAZA - Hamas memiliki berbagai senjata buatan sendiri. Israel menyebut kelompok itu mendapat pasokan dari Iran.',
    ],
    facts: [
      {
        heading: 'Roket Qassam',
        paragraphs: [
          'Roket ini pertama kali dipakai pada 2001. Menurut laporan CSIS, jangkauannya kini 12 kilometer.',
        ],
        sources: ['CSIS'],
      },
      {
        heading: 'Drone Zouari',
        paragraphs: [
          'Drone ini dinamai menurut nama insinyur Tunisia Mohamed Zouari. Brigade Al-Qassam merilis videonya di Telegram.',
        ],
        sources: [],
      },
      {
        heading: 'Terowongan',
        paragraphs: [
          'Panjangnya mencapai 500 km, menurut klaim Yahya Sinwar. Militer Israel kewalahan, kata Daphne Richemond-Barak, pakar perang bawah tanah di Universitas Reichman Israel, kepada BBC.',
        ],
        sources: ['Yahya Sinwar', 'Daphne Richemond-Barak', 'BBC'],
      },
      {
        heading: 'Rudal Antitank',
        paragraphs: [
          'Seperti dilaporkan Associated Press (AP), rudal Kornet buatan Rusia dipakai melawan tank Merkava. AP mengutip pejabat Israel yang tidak disebut namanya.',
        ],
        credit: 'Foto/AP',
        sources: ['AP'],
      },
      {
        heading: 'Paralayang',
        paragraphs: ['Pejuang Hamas terbang memakai paralayang bermotor. Dunia terkejut.'],
        sources: [],
      },
    ],
    sources: {
      CSIS: 'institution',
      'Yahya Sinwar': 'person',
      'Daphne Richemond-Barak': 'person',
      BBC: 'outlet',
      'AP|Associated Press': 'agency',
    },
  },
  {
    about: 'advice: foundations and journals',
    title: '8 Cara Tidur Nyenyak',
    lead: [
      'JAKARTA - Tidur yang cukup penting bagi tubuh. Simak 8 cara tidur nyenyak seperti dirangkum dari berbagai sumber.',
    ],
    facts: [
      {
        heading: 'Hindari Kafein',
        paragraphs: ['Kafein bertahan hingga delapan jam di tubuh, menurut National Sleep Foundation.'],
        sources: ['National Sleep Foundation'],
      },
      {
        heading: 'Matikan Gawai',
        paragraphs: [
          '"Cahaya biru menekan melatonin," tambah dokter spesialis saraf RS Pondok Indah, dr. Rimawati Tedjasukmana, Sp.S.',
        ],
        sources: ['Rimawati Tedjasukmana'],
      },
      {
        heading: 'Mandi Air Hangat',
        paragraphs: [
          'Studi tahun 2019 dari University of Texas at Austin menyimpulkan mandi air hangat mempercepat tidur.',
        ],
        sources: ['University of Texas at Austin'],
      },
      {
        heading: 'Olahraga Teratur',
        paragraphs: [
          'Sleep Foundation merekomendasikan olahraga sore. Menurut Rimawati, olahraga malam justru mengganggu.',
        ],
        sources: ['Sleep Foundation', 'Rimawati Tedjasukmana'],
      },
      {
        heading: 'Kamar Gelap',
        paragraphs: ['Dalam jurnal Sleep Medicine Reviews disebutkan bahwa cahaya redup pun mengganggu.'],
        sources: ['Sleep Medicine Reviews'],
      },
      {
        heading: 'Jangan Tidur Siang Lama',
        paragraphs: ['Batasi 20 menit saja. Begitu saran para pakar.'],
        credit: 'Foto ilustrasi/Pexels',
        sources: ['Pexels'],
      },
    ],
    sources: {
      'National Sleep Foundation': 'institution',
      'Rimawati Tedjasukmana': 'person',
      'University of Texas at Austin': 'institution',
      'Sleep Foundation': 'institution',
      'Sleep Medicine Reviews': 'outlet',
      Pexels: 'photo-credit',
    },
  },

  {
    about: 'cars: trade bodies, ministers, state firms',
    title: '6 Alasan Warga Beralih ke Mobil Listrik',
    lead: [
      'JAKARTA - Penjualan mobil listrik di Indonesia melonjak. Data Gabungan Industri Kendaraan Bermotor Indonesia (Gaikindo) mencatat kenaikan 151 persen sepanjang 2024.',
    ],
    facts: [
      {
        heading: 'Biaya Operasional Murah',
        paragraphs: [
          'Biaya mengisi daya jauh lebih rendah daripada bensin. "Hanya sepertiganya," ucap Direktur Riset INDEF Berly Martawardaya dalam diskusi di Jakarta, Rabu (5/2/2025).',
        ],
        sources: ['Berly Martawardaya'],
      },
      {
        heading: 'Insentif Pajak',
        paragraphs: [
          'Pemerintah membebaskan pajak barang mewah. Menteri Keuangan Sri Mulyani Indrawati menyebut insentif itu berlaku hingga akhir tahun.',
        ],
        sources: ['Sri Mulyani Indrawati'],
      },
      {
        heading: 'Bebas Ganjil Genap',
        paragraphs: [
          'Mobil listrik bebas melintas di jalur ganjil genap. Aturan itu tertuang dalam Pergub Nomor 88 Tahun 2019.',
        ],
        sources: [],
      },
      {
        heading: 'SPKLU Bertambah',
        paragraphs: [
          'PLN mengklaim telah membangun 3.200 SPKLU. "Tahun ini kami tambah seribu lagi," imbuh Darmawan Prasodjo, Direktur Utama PLN.',
        ],
        credit: 'Foto: Dok. PLN',
        sources: ['PLN', 'Darmawan Prasodjo'],
      },
      {
        heading: 'Ramah Lingkungan',
        paragraphs: [
          'Menurut studi International Council on Clean Transportation (ICCT), emisinya 50 persen lebih rendah. Namun, Greenpeace Indonesia mengingatkan bahwa listriknya masih dari batu bara.',
        ],
        sources: ['ICCT', 'Greenpeace Indonesia'],
      },
      {
        heading: 'Banyak Pilihan',
        paragraphs: [
          'Merek China berlomba masuk. Pengamat otomotif Bebin Djuana, saat dihubungi Kompas.com, memprediksi harga akan terus turun.',
        ],
        sources: ['Bebin Djuana', 'Kompas.com'],
      },
    ],
    sources: {
      'Gaikindo|Gabungan Industri Kendaraan Bermotor Indonesia': 'institution',
      'Berly Martawardaya': 'person',
      'Sri Mulyani Indrawati': 'person',
      PLN: 'institution',
      'Darmawan Prasodjo': 'person',
      'International Council on Clean Transportation|ICCT': 'institution',
      'Greenpeace Indonesia': 'institution',
      'Bebin Djuana': 'person',
      'Kompas.com': 'outlet',
    },
  },
  {
    about: 'a coronation: courts, palaces, papers',
    title: '5 Fakta Penobatan Raja Charles III',
    lead: [
      'LONDON - Raja Charles III dinobatkan di Westminster Abbey, Sabtu (6/5/2023). Istana Buckingham mengonfirmasi 2.200 tamu hadir.',
    ],
    facts: [
      {
        heading: 'Termahal',
        paragraphs: [
          'Upacara itu diperkirakan menelan 100 juta poundsterling, seperti dikutip Daily Mirror. Angka itu belum diakui pemerintah Inggris.',
        ],
        sources: ['Daily Mirror'],
      },
      {
        heading: 'Pangeran Harry Sendirian',
        paragraphs: [
          'Harry datang tanpa Meghan. "Dia hanya ingin mendukung ayahnya," kata seorang sumber kerajaan kepada majalah People.',
        ],
        sources: ['People'],
      },
      {
        heading: 'Mahkota Tua',
        paragraphs: [
          'Mahkota St Edward dibuat pada 1661. Sejarawan kerajaan Kate Williams menuturkan, beratnya mencapai 2,2 kg.',
        ],
        credit: 'Foto/AFP',
        sources: ['Kate Williams', 'AFP'],
      },
      {
        heading: 'Protes Republik',
        paragraphs: [
          'Polisi menangkap 52 pengunjuk rasa. Pemimpin kelompok Republic, Graham Smith, termasuk yang ditahan. Human Rights Watch mengecam penangkapan itu.',
        ],
        sources: ['Human Rights Watch'],
      },
      {
        heading: 'Menu Quiche',
        paragraphs: [
          'Istana memilih quiche bayam. Menurut koki istana Mark Flanagan, resepnya mudah dibuat di rumah.',
        ],
        sources: ['Mark Flanagan'],
      },
    ],
    sources: {
      'Istana Buckingham': 'institution',
      'Daily Mirror': 'outlet',
      'People|majalah People': 'outlet',
      'Kate Williams': 'person',
      AFP: 'photo-credit',
      'Human Rights Watch': 'institution',
      'Mark Flanagan': 'person',
    },
  },
  {
    about: 'volcanoes: agencies and scientists',
    title: '5 Gunung Api Paling Aktif di Indonesia',
    lead: [
      'JAKARTA - Indonesia memiliki 127 gunung api aktif. Pusat Vulkanologi dan Mitigasi Bencana Geologi (PVMBG) memantau semuanya selama 24 jam.',
    ],
    facts: [
      {
        heading: 'Merapi',
        paragraphs: [
          'Merapi meletus rata-rata setiap lima tahun. Kepala BPPTKG Agus Budi Santoso menyampaikan bahwa kubah lava terus tumbuh.',
        ],
        sources: ['Agus Budi Santoso'],
      },
      {
        heading: 'Semeru',
        paragraphs: [
          'Tingginya 3.676 mdpl. Dari catatan PVMBG, Semeru meletus 1.200 kali pada Januari saja.',
        ],
        credit: 'Foto: BNPB',
        sources: ['PVMBG', 'BNPB'],
      },
      {
        heading: 'Anak Krakatau',
        paragraphs: [
          'Gunung ini memicu tsunami pada 2018. Ahli tsunami dari Institut Teknologi Bandung Hamzah Latief mengungkapkan longsoran lereng menjadi penyebabnya.',
        ],
        sources: ['Hamzah Latief'],
      },
      {
        heading: 'Sinabung',
        paragraphs: ['Setelah tidur 400 tahun, Sinabung bangun pada 2010. Warga tiga desa dipindahkan.'],
        sources: [],
      },
      {
        heading: 'Lewotobi',
        paragraphs: [
          'Sembilan orang tewas dalam letusan November 2024. "Kami masih mencari korban," demikian pernyataan Abdul Muhari, Kepala Pusat Data BNPB, lewat keterangan tertulis.',
        ],
        sources: ['Abdul Muhari'],
      },
    ],
    sources: {
      'PVMBG|Pusat Vulkanologi dan Mitigasi Bencana Geologi': 'institution',
      'Agus Budi Santoso': 'person',
      BNPB: 'photo-credit',
      'Hamzah Latief': 'person',
      'Abdul Muhari': 'person',
    },
  },
  {
    about: 'records: federations and foreign media',
    title: '4 Rekor Timnas Indonesia',
    lead: [
      'JAKARTA - Timnas Indonesia menorehkan banyak rekor di bawah Shin Tae-yong. Dilansir laman resmi PSSI, Minggu (26/1), ada empat rekor penting.',
    ],
    facts: [
      {
        heading: 'Lolos 16 Besar Piala Asia',
        paragraphs: [
          'Itu yang pertama dalam sejarah. "Para pemain luar biasa," kata pelatih asal Korea Selatan itu. Shin mengaku tidak menyangka.',
        ],
        sources: ['Shin Tae-yong'],
      },
      {
        heading: 'Peringkat FIFA',
        paragraphs: [
          'Indonesia naik ke posisi 127. Ketua Umum PSSI Erick Thohir optimistis timnas masuk 100 besar. "Target kami jelas," sambung Erick.',
        ],
        sources: ['Erick Thohir'],
      },
      {
        heading: 'Menang atas Arab Saudi',
        paragraphs: [
          'Marselino Ferdinan mencetak dua gol. Media Vietnam, Soha, memuji permainan Indonesia. "Mereka tim terbaik di Asia Tenggara," tulis Soha.',
        ],
        credit: 'Foto: PSSI',
        sources: ['Soha', 'PSSI'],
      },
      {
        heading: 'Pemain Termuda',
        paragraphs: [
          'Bek Persija Rizky Ridho menjadi kapten pada usia 22 tahun. Menurut data Transfermarkt, nilai pasarnya Rp7,8 miliar.',
        ],
        sources: ['Transfermarkt'],
      },
    ],
    sources: {
      PSSI: 'institution',
      'Shin Tae-yong': 'person',
      'Erick Thohir': 'person',
      Soha: 'outlet',
      Transfermarkt: 'outlet',
    },
  },
  {
    about: 'history of Islam: books and scholars',
    title: '3 Fakta Perang Badar',
    lead: [
      'MADINAH - Perang Badar terjadi pada 17 Ramadan tahun kedua Hijriah. Mengutip buku Sirah Nabawiyah karya Syekh Shafiyyurrahman al-Mubarakfuri, pasukan Muslim hanya 313 orang.',
    ],
    facts: [
      {
        heading: 'Kalah Jumlah',
        paragraphs: ['Pasukan Quraisy berjumlah 1.000 orang. Nabi Muhammad SAW berdoa sepanjang malam.'],
        sources: [],
      },
      {
        heading: 'Bantuan Malaikat',
        paragraphs: [
          'Allah SWT menurunkan malaikat. Ibnu Katsir dalam tafsirnya menjelaskan ayat tersebut turun di Badar.',
        ],
        sources: ['Ibnu Katsir'],
      },
      {
        heading: 'Tawanan Diperlakukan Baik',
        paragraphs: [
          '"Islam mengajarkan adab kepada tawanan," terang Wakil Ketua Umum MUI, KH Anwar Abbas, kepada Republika.',
        ],
        sources: ['Anwar Abbas', 'Republika'],
      },
    ],
    sources: {
      'Shafiyyurrahman al-Mubarakfuri|Syekh Shafiyyurrahman al-Mubarakfuri': 'person',
      'Ibnu Katsir': 'person',
      'Anwar Abbas': 'person',
      Republika: 'outlet',
    },
  },
  {
    about: 'negatives only: capitals, kings, common phrases',
    title: '4 Negara Tanpa Tentara',
    lead: [
      'JAKARTA - Tidak semua negara memiliki tentara. Berikut daftarnya seperti dilansir SINDOnews dari berbagai sumber.',
    ],
    facts: [
      {
        heading: 'Kosta Rika',
        paragraphs: [
          'Kosta Rika membubarkan militernya pada 1948. Presiden José Figueres menghancurkan tembok barak dengan palu.',
        ],
        credit: 'Foto/Istimewa',
        sources: [],
      },
      {
        heading: 'Islandia',
        paragraphs: [
          'Islandia anggota NATO tetapi tidak punya tentara. Reykjavik menegaskan akan mempertahankan kebijakan itu.',
        ],
        sources: [],
      },
      {
        heading: 'Vatikan',
        paragraphs: ['Garda Swiss menjaga Paus Fransiskus. Menurut hukum internasional, Vatikan netral.'],
        sources: [],
      },
      {
        heading: 'Panama',
        paragraphs: [
          'Manuel Noriega digulingkan Amerika Serikat pada 1989. Kata orang, Panama lebih aman sejak itu. Data resmi belum tersedia.',
        ],
        sources: [],
      },
    ],
    sources: {},
  },
];
