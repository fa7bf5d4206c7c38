// Places as Indonesian news writes them: a country, capital or region "saying" something is no source, and places follow roles.

const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** Countries, capitals, continents and blocs, in Indonesian and in the English forms that news uses. */
const world = list(`
  Afganistan, Afghanistan, Afrika Selatan, Afrika Tengah, Albania, Aljazair, Amerika, Amerika Serikat, AS, Andorra, Angola, Arab Saudi, Saudi, Argentina, Armenia,
  Australia, Austria, Azerbaijan, Bahama, Bahrain, Bangladesh, Barbados, Belanda, Belarus, Belarusia, Belgia, Belize, Benin, Bhutan, Bolivia, Bosnia,
  Bosnia dan Herzegovina, Bosnia Herzegovina, Botswana, Brasil, Brazil, Britania Raya, Brunei, Brunei Darussalam, Bulgaria, Burkina Faso, Burundi, Ceko, Republik Ceko, Chad, Chile, Cile, China, Cina,
  Tiongkok, Denmark, Djibouti, Dominika, Ekuador, El Salvador, Eritrea, Estonia, Eswatini, Etiopia, Ethiopia, Fiji, Filipina, Finlandia, Gabon, Gambia, Georgia, Ghana,
  Greenland, Guatemala, Guinea, Guyana, Haiti, Honduras, Hong Kong, Hungaria, Hongaria, India, Indonesia, RI, Inggris, Irak, Iran, Irlandia, Irlandia Utara, Islandia, Israel, Italia, Jamaika, Jepang,
  Jerman, Jerman Timur, Jerman Barat, Kamboja, Kamerun, Kanada, Kazakhstan, Kenya, Kirgistan, Kirgizstan, Kolombia, Komoro, Kongo, Republik Demokratik Kongo, Korea, Korea Selatan, Korea Utara, Korsel, Korut, Kosta Rika, Kosovo,
  Kroasia, Kuba, Kuwait, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lituania, Luksemburg, Madagaskar, Makau, Makedonia, Makedonia Utara, Maladewa,
  Malawi, Malaysia, Mali, Malta, Maroko, Mauritania, Mauritius, Meksiko, Mesir, Mikronesia, Moldova, Monako, Mongolia, Montenegro, Mozambik, Myanmar, Namibia, Nauru,
  Nepal, Niger, Nigeria, Nikaragua, Norwegia, Oman, Pakistan, Palau, Palestina, Panama, Pantai Gading, Papua Nugini, Paraguay, Peru, Polandia, Portugal, Prancis, Perancis, Puerto Riko, Qatar,
  Rumania, Rusia, Rwanda, Samoa, San Marino, Selandia Baru, Senegal, Serbia, Seychelles, Sierra Leone, Singapura, Siprus, Skotlandia, Slovakia, Slovenia, Slowakia, Somalia,
  Spanyol, Sri Lanka, Sudan, Sudan Selatan, Suriah, Suriname, Swedia, Swiss, Tajikistan, Tanzania, Thailand, Timor Leste, Timor-Leste, Togo, Tonga, Trinidad, Tunisia, Turki, Turkiye, Türkiye,
  Turkmenistan, Uganda, Ukraina, UEA, UAE, Uni Emirat Arab, Uni Eropa, UE, Uni Soviet, Uruguay, Uzbekistan, Vanuatu, Vatikan, Venezuela, Vietnam, Wales, Yaman, Yordania, Yunani, Zambia, Zimbabwe, Taiwan,
  Washington, Washington DC, New York, Los Angeles, Chicago, San Francisco, Moskow, Moskwa, Kiev, Kyiv, Beijing, Shanghai, Pyongyang, Seoul, Tokyo, Osaka, London, Paris, Berlin, Roma, Madrid,
  Barcelona, Brussel, Brussels, Jenewa, Wina, Teheran, Tehran, Bagdad, Baghdad, Kabul, Islamabad, New Delhi, Delhi, Mumbai, Bangkok, Hanoi, Manila, Kuala Lumpur, Canberra, Sydney, Melbourne, Ottawa, Toronto,
  Kairo, Riyadh, Doha, Dubai, Abu Dhabi, Ankara, Istanbul, Damaskus, Beirut, Amman, Yerusalem, Tel Aviv, Gaza, Tepi Barat, Taipei, Havana, Caracas, Brasilia, Buenos Aires,
  Stockholm, Oslo, Kopenhagen, Helsinki, Warsawa, Praha, Budapest, Athena, Lisbon, Amsterdam, Den Haag, Mekah, Mekkah, Makkah, Madinah, Vladivostok, Sydney, California, Texas, Florida, Hawaii, Alaska,
  Reykjavik, Tbilisi, Baku, Yerevan, Astana, Tashkent, Ulan Bator, Kathmandu, Dhaka, Naypyidaw, Yangon, Vientiane, Phnom Penh, Dili, Port Moresby, Wellington,
  Mogadishu, Addis Ababa, Nairobi, Kampala, Kigali, Harare, Lusaka, Pretoria, Johannesburg, Cape Town, Abuja, Lagos, Accra, Dakar, Bamako, Niamey, Tripoli, Tunis, Rabat,
  Khartoum, Juba, Sanaa, Aden, Muskat, Manama, Bishkek, Dushanbe, Ashgabat, Minsk, Chisinau, Bukares, Beograd, Zagreb, Ljubljana, Bratislava, Tallinn, Riga, Vilnius,
  Zurich, Munich, Hamburg, Frankfurt, Lyon, Marseille, Milan, Napoli, Turin, Venesia, Valencia, Sevilla, Porto, Dublin, Edinburgh, Glasgow, Manchester, Liverpool, Birmingham,
  Bogota, Quito, Montevideo, La Paz, Managua, Mexico City, Port-au-Prince, Ho Chi Minh, Hyderabad, Bengaluru, Kolkata, Chennai, Karachi, Lahore, Peshawar, Kandahar,
  Mosul, Basra, Aleppo, Homs, Idlib, Haifa, Ramallah, Rafah, Hebron, Nablus, Jenin, Khan Younis, Kharkiv, Odesa, Mariupol, Donetsk, Luhansk, Krimea, Crimea, Kherson, Bakhmut,
  Chechnya, Siberia, Guangzhou, Shenzhen, Wuhan, Xinjiang, Tibet, Busan, Hiroshima, Nagasaki, Kyoto, Okinawa, Fukuoka, Cebu, Davao, Mindanao, Penang, Johor, Sabah, Sarawak, Selangor,
  Pasifik, Pasifik Selatan, Atlantik, Asia, Asia Tenggara, Asia Timur, Asia Selatan, Eropa, Afrika, Oseania, Antartika, Timur Tengah, Amerika Latin, Amerika Utara, Amerika Selatan, Barat, Timur
`);

/** Indonesian provinces, islands, cities and regencies. */
const indonesia = list(`
  Aceh, Sumatera, Sumatra, Sumatera Utara, Sumut, Sumatera Barat, Sumbar, Riau, Kepulauan Riau, Kepri, Jambi, Sumatera Selatan, Sumsel, Bangka Belitung, Babel, Bengkulu, Lampung,
  DKI Jakarta, DKI, Jakarta, Jakarta Pusat, Jakarta Selatan, Jakarta Barat, Jakarta Timur, Jakarta Utara, Kepulauan Seribu, Jawa, Jawa Barat, Jabar, Banten, Jawa Tengah, Jateng, DI Yogyakarta, DIY, Yogyakarta, Jogja, Jawa Timur, Jatim, Bali,
  NTB, NTT, Nusa Tenggara Barat, Nusa Tenggara Timur, Kalimantan, Kalimantan Barat, Kalbar, Kalimantan Tengah, Kalteng, Kalimantan Selatan, Kalsel, Kalimantan Timur, Kaltim, Kalimantan Utara, Kaltara,
  Sulawesi, Sulawesi Utara, Sulut, Gorontalo, Sulawesi Tengah, Sulteng, Sulawesi Barat, Sulbar, Sulawesi Selatan, Sulsel, Sulawesi Tenggara, Sultra, Maluku, Maluku Utara, Malut, Papua, Papua Barat, Papua Selatan, Papua Tengah,
  Papua Pegunungan, Papua Barat Daya, Metro Jaya, Jaya, Jadetabek, Jabodetabek, Bodetabek, Soekarno-Hatta,
  Bandung, Bandung Barat, Surabaya, Medan, Semarang, Makassar, Palembang, Denpasar, Bogor, Depok, Tangerang, Tangerang Selatan, Tangsel, Bekasi, Malang, Solo, Surakarta, Padang, Pekanbaru, Batam, Banjarmasin, Pontianak,
  Samarinda, Balikpapan, Manado, Palu, Kendari, Ambon, Jayapura, Sorong, Manokwari, Ternate, Mataram, Kupang, Banda Aceh, Lhokseumawe, Langsa, Sabang, Binjai, Pematangsiantar, Siantar, Sibolga, Tanjungbalai,
  Tebing Tinggi, Padang Sidempuan, Gunungsitoli, Nias, Deli Serdang, Langkat, Karo, Simalungun, Asahan, Labuhanbatu, Tapanuli, Tapanuli Utara, Tapanuli Selatan, Tapanuli Tengah, Toba, Samosir, Dairi, Mandailing Natal,
  Bukittinggi, Payakumbuh, Pariaman, Solok, Sawahlunto, Padang Panjang, Agam, Pasaman, Tanah Datar, Limapuluh Kota, Sijunjung, Dharmasraya, Pesisir Selatan, Mentawai, Dumai, Bengkalis, Kampar, Siak, Rokan Hulu, Rokan Hilir,
  Pelalawan, Kuantan Singingi, Indragiri Hulu, Indragiri Hilir, Meranti, Bintan, Karimun, Natuna, Anambas, Lingga, Tanjungpinang, Sungai Penuh, Kerinci, Bungo, Tebo, Merangin, Sarolangun, Batanghari, Muaro Jambi, Tanjung Jabung,
  Prabumulih, Lubuklinggau, Pagar Alam, Banyuasin, Musi Banyuasin, Musi Rawas, Ogan Ilir, Ogan Komering Ilir, Ogan Komering Ulu, Muara Enim, Lahat, Empat Lawang, Pangkalpinang, Bangka, Belitung, Rejang Lebong, Kepahiang, Seluma, Mukomuko,
  Bandar Lampung, Metro, Lampung Selatan, Lampung Tengah, Lampung Utara, Lampung Barat, Lampung Timur, Pesawaran, Pringsewu, Tanggamus, Tulang Bawang, Way Kanan, Mesuji, Serang, Cilegon, Lebak, Pandeglang,
  Cimahi, Sukabumi, Cianjur, Garut, Tasikmalaya, Ciamis, Banjar, Pangandaran, Kuningan, Cirebon, Majalengka, Sumedang, Indramayu, Subang, Purwakarta, Karawang,
  Cilacap, Banyumas, Purbalingga, Banjarnegara, Kebumen, Purworejo, Wonosobo, Magelang, Boyolali, Klaten, Sukoharjo, Wonogiri, Karanganyar, Sragen, Grobogan, Blora, Rembang, Pati, Kudus, Jepara, Demak,
  Temanggung, Kendal, Batang, Pekalongan, Pemalang, Tegal, Brebes, Salatiga, Purwokerto, Sleman, Bantul, Kulon Progo, Gunungkidul, Gunung Kidul,
  Pacitan, Ponorogo, Trenggalek, Tulungagung, Blitar, Kediri, Lumajang, Jember, Banyuwangi, Bondowoso, Situbondo, Probolinggo, Pasuruan, Sidoarjo, Mojokerto, Jombang, Nganjuk, Madiun, Magetan, Ngawi,
  Bojonegoro, Tuban, Lamongan, Gresik, Bangkalan, Sampang, Pamekasan, Sumenep, Madura, Batu, Badung, Gianyar, Tabanan, Buleleng, Karangasem, Klungkung, Bangli, Jembrana,
  Lombok, Lombok Barat, Lombok Tengah, Lombok Timur, Lombok Utara, Sumbawa, Sumbawa Barat, Dompu, Bima, Flores, Flores Timur, Ende, Sikka, Ngada, Nagekeo, Manggarai, Manggarai Barat, Manggarai Timur, Labuan Bajo, Lembata, Alor, Belu, Malaka,
  Timor, Timor Tengah Selatan, Timor Tengah Utara, Rote Ndao, Sabu Raijua, Sumba, Sumba Timur, Sumba Barat, Sumba Tengah, Sambas, Bengkayang, Landak, Mempawah, Sanggau, Ketapang, Sintang, Kapuas Hulu, Sekadau, Melawi, Kayong Utara, Kubu Raya, Singkawang,
  Palangka Raya, Palangkaraya, Kotawaringin Timur, Kotawaringin Barat, Kapuas, Barito Selatan, Barito Utara, Barito Kuala, Katingan, Seruyan, Lamandau, Gunung Mas, Pulang Pisau, Murung Raya, Banjarbaru, Tanah Laut, Kotabaru, Tabalong, Tapin,
  Kutai Kartanegara, Kukar, Kutai Timur, Kutai Barat, Berau, Paser, Penajam Paser Utara, Bontang, Mahakam Ulu, Tarakan, Bulungan, Nunukan, Malinau, Tana Tidung,
  Bitung, Tomohon, Minahasa, Minahasa Utara, Minahasa Selatan, Kotamobagu, Bolaang Mongondow, Sangihe, Talaud, Sitaro, Boalemo, Pohuwato, Bone Bolango, Donggala, Poso, Morowali, Banggai, Tolitoli, Buol, Parigi Moutong, Sigi, Tojo Una-Una,
  Mamuju, Majene, Polewali Mandar, Mamasa, Pasangkayu, Gowa, Takalar, Jeneponto, Bantaeng, Bulukumba, Sinjai, Bone, Maros, Pangkep, Barru, Soppeng, Wajo, Sidrap, Pinrang, Enrekang, Luwu, Luwu Utara, Luwu Timur, Tana Toraja, Toraja, Toraja Utara,
  Palopo, Parepare, Selayar, Kolaka, Konawe, Konawe Selatan, Muna, Buton, Baubau, Bombana, Wakatobi, Buru, Seram, Tual, Halmahera, Halmahera Utara, Halmahera Selatan, Halmahera Tengah, Tidore, Tidore Kepulauan, Morotai,
  Merauke, Boven Digoel, Mappi, Asmat, Mimika, Timika, Nabire, Paniai, Puncak, Puncak Jaya, Intan Jaya, Jayawijaya, Wamena, Yahukimo, Nduga, Lanny Jaya, Tolikara, Biak, Biak Numfor, Yapen, Sarmi, Keerom, Fakfak, Kaimana, Raja Ampat, Teluk Bintuni, Teluk Wondama,
  Nusantara, IKN, Republik Indonesia
`);

const foreign = new Set(world.filter((name) => !['Indonesia', 'RI'].includes(name)));

/** Every place with the mark whether it is abroad. */
export const places: readonly { name: string; abroad: boolean }[] = [
  ...new Set([...world, ...indonesia]),
].map((name) => ({ name, abroad: foreign.has(name) }));
