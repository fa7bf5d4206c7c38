// Articles written for this project in the manner of numbered news, with the sources an attentive reader would write down.
import type { SourceKind } from '../../src/reading/reading.ts';

export interface AnnotatedArticle {
  about: string;
  title: string;
  /** Paragraphs of the lead; then of each fact. */
  lead: string[];
  facts: { heading: string; paragraphs: string[]; credit?: string; sources: string[] }[];
  /** Sources of the whole article: name and kind; other accepted forms of the name after "|". */
  sources: Record<string, SourceKind>;
}

export const annotatedArticles: AnnotatedArticle[] = [
  {
    about: 'agencies as relays, at the head and the end of sentences',
    title: '4 Fakta Gempa Dahsyat di Turki',
    lead: [
      'ANKARA - Gempa bermagnitudo 7,1 mengguncang wilayah timur Turki, Senin (6/2/2023). Dilansir dari Reuters, ratusan orang terluka.',
    ],
    facts: [
      {
        heading: 'Terjadi Saat Fajar',
        paragraphs: [
          'Guncangan terjadi pukul 04.17 waktu setempat ketika kebanyakan warga masih tidur. Menurut Survei Geologi Amerika Serikat (USGS), pusat gempa berada di kedalaman 18 kilometer.',
        ],
        credit: 'Foto/Reuters',
        sources: ['USGS', 'Reuters'],
      },
      {
        heading: 'Ribuan Gedung Runtuh',
        paragraphs: [
          'Sedikitnya 3.000 bangunan roboh, demikian dilaporkan kantor berita Anadolu. Para pejabat mengatakan jumlah itu masih bisa bertambah.',
        ],
        sources: ['Anadolu'],
      },
      {
        heading: 'Bantuan Berdatangan',
        paragraphs: [
          'Rusia dan Amerika Serikat menyatakan siap mengirim tim penyelamat. "Kami berdiri bersama rakyat Turki," kata Sekretaris Jenderal PBB Antonio Guterres, seperti dikutip AFP.',
        ],
        credit: 'Foto/Ist',
        sources: ['Antonio Guterres', 'AFP'],
      },
      {
        heading: 'Cuaca Membeku',
        paragraphs: [
          'Suhu di bawah nol menyulitkan pencarian korban. Sejumlah sumber menyebut bantuan terlambat tiba.',
        ],
        sources: [],
      },
    ],
    sources: {
      Reuters: 'agency',
      'Survei Geologi Amerika Serikat|USGS': 'institution',
      Anadolu: 'agency',
      'Antonio Guterres': 'person',
      AFP: 'agency',
    },
  },
  {
    about: 'a full name once, then the surname; a chain of person, outlet and agency',
    title: '3 Alasan Rusia Dekat dengan Korea Utara',
    lead: ['PYONGYANG - Hubungan Rusia dan Korea Utara makin erat dalam beberapa tahun terakhir.'],
    facts: [
      {
        heading: 'Musuh yang Sama',
        paragraphs: [
          '"Keduanya melihat Washington sebagai ancaman," kata Andrei Belyakov, peneliti senior di Pusat Kajian Asia di Vladivostok, kepada NK News.',
        ],
        sources: ['Andrei Belyakov', 'NK News'],
      },
      {
        heading: 'Kebutuhan Amunisi',
        paragraphs: [
          'Gedung Putih menuding Pyongyang mengirim peluru artileri. Kim Jong Un membantah tuduhan itu. "Ini bukan sekadar jual beli senjata," ujar Belyakov.',
        ],
        credit: 'Foto/KCNA',
        sources: ['Gedung Putih', 'Andrei Belyakov', 'KCNA'],
      },
      {
        heading: 'Ikatan Sejarah',
        paragraphs: [
          'Kantor berita Korea Utara, KCNA, menyebut persahabatan itu "ditempa dengan darah". Uni Soviet membantu Korea Utara sejak 1948.',
        ],
        sources: ['KCNA'],
      },
    ],
    sources: {
      'Gedung Putih': 'institution',
      'Andrei Belyakov': 'person',
      'NK News': 'outlet',
      KCNA: 'agency',
    },
  },
  {
    about: 'Indonesian statistics and ministries, abbreviations and full names',
    title: '5 Provinsi dengan Penduduk Terbanyak',
    lead: [
      'JAKARTA - Berdasarkan data Badan Pusat Statistik (BPS), jumlah penduduk Indonesia terus bertambah. Berikut 5 provinsi dengan penduduk terbanyak.',
    ],
    facts: [
      {
        heading: 'Jawa Barat',
        paragraphs: [
          'Jawa Barat dihuni lebih dari 49 juta jiwa. BPS mencatat laju pertumbuhannya 1,1 persen per tahun.',
        ],
        sources: ['Badan Pusat Statistik'],
      },
      {
        heading: 'Jawa Timur',
        paragraphs: [
          'Provinsi ini memiliki 38 kabupaten dan kota. Gubernur Jawa Timur meresmikan sensus di Surabaya.',
        ],
        sources: [],
      },
      {
        heading: 'Jawa Tengah',
        paragraphs: ['Kepala BPS Jawa Tengah Endang Prasetyawati mengatakan angka kelahiran mulai turun.'],
        sources: ['Endang Prasetyawati'],
      },
      {
        heading: 'Sumatera Utara',
        paragraphs: [
          'Data Kementerian Dalam Negeri menunjukkan angka yang sedikit berbeda, yakni 15,3 juta jiwa.',
        ],
        credit: 'Foto: Dok. Kemendagri',
        sources: ['Kementerian Dalam Negeri'],
      },
      {
        heading: 'Banten',
        paragraphs: [
          'Banten tumbuh sebagai kawasan industri. Menurut Kemendagri, banyak pendatang menetap di Tangerang.',
        ],
        sources: ['Kementerian Dalam Negeri'],
      },
    ],
    sources: {
      'Badan Pusat Statistik|BPS': 'institution',
      'Endang Prasetyawati': 'person',
      'Kementerian Dalam Negeri|Kemendagri': 'institution',
    },
  },
  {
    about: 'health: journals, hospitals, doctors, web sites',
    title: '6 Manfaat Jahe bagi Kesehatan',
    lead: [
      'JAKARTA - Jahe dikenal sebagai rempah penghangat tubuh. Dikutip dari Healthline, berikut 6 manfaat jahe bagi kesehatan.',
    ],
    facts: [
      {
        heading: 'Meredakan Mual',
        paragraphs: [
          'Sebuah studi yang diterbitkan di jurnal Nutrients menemukan jahe efektif meredakan mual pada ibu hamil.',
        ],
        sources: ['Nutrients'],
      },
      {
        heading: 'Menurunkan Gula Darah',
        paragraphs: [
          '"Konsumsi dua gram sehari sudah cukup," jelas dr. Ratih Kusumawardhani, dokter spesialis gizi klinik.',
        ],
        sources: ['Ratih Kusumawardhani'],
      },
      {
        heading: 'Mengurangi Nyeri',
        paragraphs: [
          'Para ahli percaya senyawa gingerol bekerja seperti obat antinyeri. Menurut penelitian, efeknya muncul setelah sepekan.',
        ],
        sources: [],
      },
      {
        heading: 'Melancarkan Pencernaan',
        paragraphs: ['Mengutip laman Mayo Clinic, jahe mempercepat pengosongan lambung.'],
        credit: 'Foto/Freepik',
        sources: ['Mayo Clinic', 'Freepik'],
      },
      {
        heading: 'Menurunkan Berat Badan',
        paragraphs: ['Peneliti dari Columbia University menyebut jahe menambah rasa kenyang.'],
        sources: ['Columbia University'],
      },
      {
        heading: 'Menjaga Jantung',
        paragraphs: [
          'Ratih mengingatkan bahwa penderita gangguan pembekuan darah harus berhati-hati. Hal senada disampaikan Asosiasi Jantung Amerika.',
        ],
        sources: ['Ratih Kusumawardhani', 'Asosiasi Jantung Amerika'],
      },
    ],
    sources: {
      Healthline: 'outlet',
      Nutrients: 'outlet',
      'Ratih Kusumawardhani': 'person',
      'Mayo Clinic': 'institution',
      Freepik: 'photo-credit',
      'Columbia University': 'institution',
      'Asosiasi Jantung Amerika|American Heart Association': 'institution',
    },
  },
  {
    about: 'rankings: versi, indeks, peringkat',
    title: '3 Negara dengan Militer Terkuat Versi Global Firepower',
    lead: [
      'WASHINGTON - Kekuatan militer diukur dari banyak hal. Berikut 3 negara dengan militer terkuat versi Global Firepower 2024.',
    ],
    facts: [
      {
        heading: 'Amerika Serikat',
        paragraphs: [
          'Amerika Serikat memiliki 13.209 pesawat. Menurut laporan Stockholm International Peace Research Institute (SIPRI), anggaran militernya mencapai USD916 miliar.',
        ],
        sources: ['SIPRI'],
      },
      {
        heading: 'Rusia',
        paragraphs: [
          'Rusia mempunyai tank terbanyak di dunia. Moskow mengklaim senjatanya tidak tertandingi.',
        ],
        credit: 'Foto/AP',
        sources: ['AP'],
      },
      {
        heading: 'China',
        paragraphs: [
          'SIPRI memperkirakan China memiliki 500 hulu ledak nuklir. Forbes menempatkan tiga pengusaha senjatanya dalam daftar orang terkaya.',
        ],
        sources: ['SIPRI', 'Forbes'],
      },
    ],
    sources: {
      'Global Firepower': 'institution',
      'Stockholm International Peace Research Institute|SIPRI': 'institution',
      AP: 'photo-credit',
      Forbes: 'outlet',
    },
  },
  {
    about: 'police and local officials with ranks and offices',
    title: '4 Fakta Kecelakaan Beruntun di Tol Cipularang',
    lead: ['PURWAKARTA - Kecelakaan beruntun terjadi di Tol Cipularang, Minggu (12/5/2024).'],
    facts: [
      {
        heading: 'Melibatkan 12 Kendaraan',
        paragraphs: [
          'Kasat Lantas Polres Purwakarta AKP Dadang Supriatna mengatakan, kecelakaan bermula dari truk yang mengalami rem blong.',
        ],
        sources: ['Dadang Supriatna'],
      },
      {
        heading: 'Tiga Orang Tewas',
        paragraphs: [
          '"Korban sudah dibawa ke RSUD Bayu Asih," kata Kabid Humas Polda Jawa Barat Kombes Pol Jules Abraham Abast kepada wartawan.',
        ],
        sources: ['Jules Abraham Abast'],
      },
      {
        heading: 'Sopir Truk Ditahan',
        paragraphs: [
          'Polisi menetapkan sopir truk sebagai tersangka. "Saya mengantuk," tutur sopir itu. Dadang menambahkan, sopir terancam enam tahun penjara.',
        ],
        sources: ['Dadang Supriatna'],
      },
      {
        heading: 'Jalan Licin',
        paragraphs: [
          'Warga mengaku kerap melihat kecelakaan di lokasi itu. Direktur Utama Jasa Marga Subakti Syukur, Senin (13/5/2024), menegaskan bahwa rambu sudah dipasang.',
        ],
        credit: 'Foto/Dok. Jasa Marga',
        sources: ['Subakti Syukur', 'Jasa Marga'],
      },
    ],
    sources: {
      'Dadang Supriatna': 'person',
      'Jules Abraham Abast': 'person',
      'Subakti Syukur': 'person',
      'Jasa Marga': 'photo-credit',
    },
  },
  {
    about: 'negatives only: countries, anonymous voices, actors of the story, the outlet itself',
    title: '4 Fakta Perang Dingin yang Jarang Diketahui',
    lead: [
      'MOSKOW - Perang Dingin berlangsung selama lebih dari empat dekade. SINDOnews merangkum 4 fakta yang jarang diketahui.',
    ],
    facts: [
      {
        heading: 'Tanpa Tembakan Langsung',
        paragraphs: [
          'Amerika Serikat dan Uni Soviet menyatakan tidak ingin perang terbuka. Menurut banyak sejarawan, senjata nuklir mencegah perang.',
        ],
        credit: 'Foto/Ist',
        sources: [],
      },
      {
        heading: 'Perlombaan ke Bulan',
        paragraphs: [
          'Neil Armstrong mendarat di Bulan pada 1969. John F Kennedy mengumumkan rencana itu delapan tahun sebelumnya.',
        ],
        credit: 'Foto/SINDOnews',
        sources: [],
      },
      {
        heading: 'Tembok Berlin',
        paragraphs: [
          'Jerman Timur membangun tembok pada 1961. Seorang pejabat menyebutnya pelindung dari fasisme. Kabar yang beredar mengatakan 140 orang tewas di sana.',
        ],
        sources: [],
      },
      {
        heading: 'Mata-mata di Mana-mana',
        paragraphs: [
          'Moskow membantah semua tuduhan. Washington mengaku menangkap belasan agen. Menurut rumor, sebagian dari mereka tak pernah ditemukan. (ahm)',
        ],
        credit: 'Foto: Ilustrasi/Ist',
        sources: [],
      },
    ],
    sources: {},
  },
  {
    about: 'religion: institutions, scholars, books',
    title: '4 Amalan Sunah di Bulan Muharam',
    lead: [
      'JAKARTA - Muharam adalah bulan pertama dalam kalender Hijriah. Melansir NU Online, ada banyak amalan yang dianjurkan.',
    ],
    facts: [
      {
        heading: 'Puasa Asyura',
        paragraphs: ['Puasa ini dilakukan pada 10 Muharam. Menurut Imam Nawawi, hukumnya sunah.'],
        sources: ['Imam Nawawi'],
      },
      {
        heading: 'Bersedekah',
        paragraphs: [
          '"Sedekah membuka pintu rezeki," tutur Ustaz Fahmi Salim, pengasuh sebuah pesantren di Bogor.',
        ],
        sources: ['Fahmi Salim'],
      },
      {
        heading: 'Menyantuni Anak Yatim',
        paragraphs: [
          'Ketua Bidang Fatwa Majelis Ulama Indonesia (MUI) Asrorun Niam Sholeh menjelaskan, menyantuni anak yatim tidak harus menunggu Muharam.',
        ],
        sources: ['Asrorun Niam Sholeh'],
      },
      {
        heading: 'Memperbanyak Doa',
        paragraphs: [
          'Umat Islam dianjurkan memperbanyak doa. Hal itu juga tertulis dalam Alquran dan hadis.',
        ],
        sources: [],
      },
    ],
    sources: {
      'NU Online': 'outlet',
      'Imam Nawawi': 'person',
      'Fahmi Salim': 'person',
      'Asrorun Niam Sholeh': 'person',
    },
  },
  {
    about: 'sports: transfers, coaches, foreign papers',
    title: '5 Pemain Incaran Manchester United',
    lead: [
      'MANCHESTER - Bursa transfer segera dibuka. Menurut laporan The Athletic, Manchester United menyiapkan dana besar.',
    ],
    facts: [
      {
        heading: 'Bek Kiri Muda',
        paragraphs: [
          'Surat kabar Spanyol Marca melaporkan bahwa Real Madrid juga berminat. "Dia pemain yang kami inginkan," kata pelatih Setan Merah, Ruben Amorim.',
        ],
        sources: ['Marca', 'Ruben Amorim'],
      },
      {
        heading: 'Gelandang Jangkar',
        paragraphs: [
          'Amorim menilai lini tengah timnya perlu darah segar. Sang pemain dikabarkan sudah setuju.',
        ],
        sources: ['Ruben Amorim'],
      },
      {
        heading: 'Penyerang Brasil',
        paragraphs: [
          'Pakar transfer Fabrizio Romano menulis di akun X miliknya bahwa negosiasi berjalan lancar.',
        ],
        credit: 'Foto/Getty Images',
        sources: ['Fabrizio Romano', 'Getty Images'],
      },
      {
        heading: 'Kiper Pengganti',
        paragraphs: [
          'Dilansir dari La Gazzetta dello Sport dan Sky Sport Italia, Inter Milan meminta 30 juta euro.',
        ],
        sources: ['La Gazzetta dello Sport', 'Sky Sport Italia'],
      },
      {
        heading: 'Bintang Gratis',
        paragraphs: ['Liverpool menyatakan minat kepada pemain yang sama. Klub itu belum memberi komentar.'],
        sources: [],
      },
    ],
    sources: {
      'The Athletic': 'outlet',
      Marca: 'outlet',
      'Ruben Amorim': 'person',
      'Fabrizio Romano': 'person',
      'Getty Images': 'photo-credit',
      'La Gazzetta dello Sport': 'outlet',
      'Sky Sport Italia': 'outlet',
    },
  },
  {
    about: 'entertainment: social accounts, interviews, magazines',
    title: '4 Fakta Pernikahan Artis Muda',
    lead: ['JAKARTA - Kabar bahagia datang dari dunia hiburan.'],
    facts: [
      {
        heading: 'Digelar Tertutup',
        paragraphs: [
          'Foto pernikahan itu diunggah lewat akun Instagram @nadiaputri_real, Sabtu (2/3/2024). Dikutip dari akun Instagram @nadiaputri_real, acara hanya dihadiri keluarga.',
        ],
        sources: ['@nadiaputri_real'],
      },
      {
        heading: 'Mahar Unik',
        paragraphs: ['"Maharnya 22 gram emas," ungkap manajer Nadia, Rio Hartanto, saat dihubungi Okezone.'],
        sources: ['Rio Hartanto', 'Okezone'],
      },
      {
        heading: 'Gaun Rancangan Sendiri',
        paragraphs: ['Dalam wawancara dengan majalah Vogue, Nadia Putri mengaku menggambar gaunnya sendiri.'],
        credit: 'Foto: Instagram @nadiaputri_real',
        sources: ['Vogue', 'Nadia Putri', '@nadiaputri_real'],
      },
      {
        heading: 'Bulan Madu ke Jepang',
        paragraphs: ['Pasangan itu terbang ke Jepang. Nadia mengunggah banyak foto di Tokyo.'],
        sources: [],
      },
    ],
    sources: {
      '@nadiaputri_real': 'person',
      'Rio Hartanto': 'person',
      Okezone: 'outlet',
      Vogue: 'outlet',
      'Nadia Putri': 'person',
    },
  },
  {
    about: 'technology: companies, analysts, web sites without the register',
    title: '5 Fitur Baru Ponsel Lipat 2025',
    lead: [
      'SEOUL - Ponsel lipat generasi baru segera hadir. Dilansir dari GSM Arena, layarnya lebih terang.',
    ],
    facts: [
      {
        heading: 'Layar Tanpa Lipatan',
        paragraphs: [
          'Samsung mengumumkan engsel baru. Analis Counterpoint Research, Jene Park, menilai langkah itu tepat.',
        ],
        sources: ['Jene Park'],
      },
      {
        heading: 'Baterai Besar',
        paragraphs: [
          'Menurut situs FoldTalk, kapasitasnya mencapai 5.500 mAh. Bocoran itu belum dikonfirmasi.',
        ],
        sources: ['FoldTalk'],
      },
      {
        heading: 'Kamera 200 MP',
        paragraphs: ['Seperti diberitakan techradar.com, sensornya buatan sendiri.'],
        sources: ['techradar.com'],
      },
      {
        heading: 'Chip 2 Nanometer',
        paragraphs: ['"Ini lompatan besar," tulis pembocor ternama Ice Universe di Weibo.'],
        sources: ['Ice Universe'],
      },
      {
        heading: 'Harga Lebih Murah',
        paragraphs: [
          'Riset Canalys memperlihatkan harga ponsel lipat turun 12 persen. Sumber: The Verge, CNET',
        ],
        sources: ['Canalys', 'The Verge', 'CNET'],
      },
    ],
    sources: {
      'GSM Arena': 'outlet',
      'Jene Park': 'person',
      FoldTalk: 'outlet',
      'techradar.com|TechRadar': 'outlet',
      'Ice Universe': 'person',
      Canalys: 'institution',
      'The Verge': 'outlet',
      CNET: 'outlet',
    },
  },
  {
    about: 'Middle East: several agencies, spokespersons, ministries abroad',
    title: '5 Dampak Serangan Israel ke Gaza',
    lead: [
      'GAZA - Serangan Israel terus berlanjut. Kementerian Kesehatan Gaza melaporkan sedikitnya 40.000 orang tewas.',
    ],
    facts: [
      {
        heading: 'Rumah Sakit Lumpuh',
        paragraphs: [
          '"Kami kehabisan bahan bakar," kata Juru Bicara Kementerian Kesehatan Gaza Ashraf al-Qudra, dilansir Al Jazeera, Selasa (9/1/2024).',
        ],
        sources: ['Ashraf al-Qudra', 'Al Jazeera'],
      },
      {
        heading: 'Kelaparan Meluas',
        paragraphs: [
          'Program Pangan Dunia (WFP) memperingatkan ancaman kelaparan. Menurut badan PBB itu, satu dari empat keluarga tidak makan seharian.',
        ],
        sources: ['WFP'],
      },
      {
        heading: 'Warga Mengungsi',
        paragraphs: [
          'UNRWA mencatat 1,9 juta orang mengungsi. Israel mengatakan telah membuka koridor aman.',
        ],
        credit: 'Foto/Anadolu',
        sources: ['UNRWA', 'Anadolu'],
      },
      {
        heading: 'Sekolah Hancur',
        paragraphs: [
          'Dikutip dari Middle East Eye, lebih dari 300 sekolah rusak. Militer Israel membantah menyerang sekolah.',
        ],
        sources: ['Middle East Eye'],
      },
      {
        heading: 'Tekanan Dunia',
        paragraphs: [
          'Menteri Luar Negeri Afrika Selatan Naledi Pandor menyatakan negaranya akan membawa perkara ini ke Mahkamah Internasional.',
        ],
        sources: ['Naledi Pandor'],
      },
    ],
    sources: {
      'Kementerian Kesehatan Gaza': 'institution',
      'Ashraf al-Qudra': 'person',
      'Al Jazeera': 'outlet',
      'Program Pangan Dunia|WFP': 'institution',
      UNRWA: 'institution',
      Anadolu: 'photo-credit',
      'Middle East Eye': 'outlet',
      'Naledi Pandor': 'person',
    },
  },
  {
    about: 'economy: central bank, economists, ratings',
    title: '4 Penyebab Rupiah Melemah',
    lead: ['JAKARTA - Nilai tukar rupiah kembali melemah terhadap dolar AS.'],
    facts: [
      {
        heading: 'Suku Bunga The Fed',
        paragraphs: ['Ekonom Bank Mandiri, Andry Asmoro, mengatakan pasar masih menunggu keputusan The Fed.'],
        sources: ['Andry Asmoro'],
      },
      {
        heading: 'Permintaan Dolar',
        paragraphs: [
          'Gubernur Bank Indonesia Perry Warjiyo menuturkan permintaan dolar naik untuk pembayaran dividen.',
        ],
        sources: ['Perry Warjiyo'],
      },
      {
        heading: 'Perang Dagang',
        paragraphs: [
          'Dalam laporan terbarunya, Bank Dunia memangkas proyeksi pertumbuhan. Menurut Dana Moneter Internasional (IMF), perang dagang menekan negara berkembang.',
        ],
        sources: ['Bank Dunia', 'IMF'],
      },
      {
        heading: 'Arus Modal Keluar',
        paragraphs: [
          'Berdasarkan catatan Bloomberg, dana asing keluar Rp12 triliun. "Investor mencari aman," imbuh Andry.',
        ],
        sources: ['Bloomberg', 'Andry Asmoro'],
      },
    ],
    sources: {
      'Andry Asmoro': 'person',
      'Perry Warjiyo': 'person',
      'Bank Dunia': 'institution',
      'Dana Moneter Internasional|IMF': 'institution',
      Bloomberg: 'agency',
    },
  },
  {
    about: 'science: space agencies, researchers named in English order',
    title: '5 Fakta Lubang Hitam',
    lead: [
      'JAKARTA - Lubang hitam menyimpan banyak misteri. Berikut 5 fakta lubang hitam sebagaimana dilansir Space.com.',
    ],
    facts: [
      {
        heading: 'Tidak Benar-Benar Hitam',
        paragraphs: ['Stephen Hawking menunjukkan pada 1974 bahwa lubang hitam memancarkan radiasi.'],
        sources: [],
      },
      {
        heading: 'Terdekat 1.560 Tahun Cahaya',
        paragraphs: ['Badan Antariksa Eropa (ESA) mengumumkan bahwa lubang hitam terdekat bernama Gaia BH1.'],
        credit: 'Foto/ESA',
        sources: ['ESA'],
      },
      {
        heading: 'Bisa Bernyanyi',
        paragraphs: [
          'NASA merilis rekaman suara dari gugus Perseus. "Kami mengubah gelombang tekanan menjadi bunyi," ujar astronom NASA, Kimberly Arcand.',
        ],
        sources: ['Kimberly Arcand'],
      },
      {
        heading: 'Memakan Bintang',
        paragraphs: [
          'Penelitian yang dimuat dalam jurnal Nature Astronomy menyebutkan proses itu berlangsung berbulan-bulan. Profesor Suvi Gezari dari Universitas Maryland mengatakan peristiwa itu langka.',
        ],
        sources: ['Nature Astronomy', 'Suvi Gezari'],
      },
      {
        heading: 'Raksasa di Pusat Galaksi',
        paragraphs: ['Massanya empat juta kali Matahari, menurut tim Event Horizon Telescope.'],
        sources: ['Event Horizon Telescope'],
      },
    ],
    sources: {
      'Space.com': 'outlet',
      ESA: 'institution',
      'Kimberly Arcand': 'person',
      'Nature Astronomy': 'outlet',
      'Suvi Gezari': 'person',
      'Event Horizon Telescope': 'institution',
    },
  },
  {
    about: 'politics: parties, observers, surveys',
    title: '4 Kandidat Kuat Calon Gubernur',
    lead: [
      'JAKARTA - Sejumlah nama muncul menjelang pilkada. Hasil survei Indikator Politik Indonesia menempatkan empat nama di posisi teratas.',
    ],
    facts: [
      {
        heading: 'Petahana',
        paragraphs: [
          'Pengamat politik dari Universitas Paramadina, Hendri Satrio, menyebut petahana masih unggul karena dikenal luas.',
        ],
        sources: ['Hendri Satrio'],
      },
      {
        heading: 'Mantan Menteri',
        paragraphs: [
          '"Kami siap bertarung," tegas Ketua DPP Partai Gerindra Habiburokhman di Kompleks Parlemen, Jakarta.',
        ],
        sources: ['Habiburokhman'],
      },
      {
        heading: 'Pengusaha Muda',
        paragraphs: [
          'Menurut Direktur Eksekutif Charta Politika Yunarto Wijaya, elektabilitasnya naik tajam. Yunarto juga menilai iklan berpengaruh besar.',
        ],
        sources: ['Yunarto Wijaya'],
      },
      {
        heading: 'Artis',
        paragraphs: [
          'PDI Perjuangan belum menentukan sikap. Hendri berpendapat popularitas saja tidak cukup.',
        ],
        credit: 'Foto/Antara',
        sources: ['Hendri Satrio', 'Antara'],
      },
    ],
    sources: {
      'Indikator Politik Indonesia': 'institution',
      'Hendri Satrio': 'person',
      Habiburokhman: 'person',
      'Yunarto Wijaya': 'person',
      Antara: 'photo-credit',
    },
  },
];
