// Addresses of every site's articles, and of its pages that are none: the paths in src/sites are held to them.

interface SiteExamples {
  articles: string[];
  others: string[];
}

export const examples: Record<string, SiteExamples> = {
  antaranews: {
    articles: ['https://www.antaranews.com/berita/3587001/7-fakta-contoh-artikel'],
    others: [
      'https://www.antaranews.com/',
      'https://www.antaranews.com/tag/gempa',
      'https://en.antaranews.com/news/285001/example',
    ],
  },
  beritasatu: {
    articles: ['https://www.beritasatu.com/internasional/1051001/7-fakta-contoh-artikel'],
    others: [
      'https://www.beritasatu.com/',
      'https://www.beritasatu.com/tag/gempa',
      'https://www.beritasatu.com/foto/12345/contoh',
    ],
  },
  bisnis: {
    articles: ['https://kabar24.bisnis.com/read/20230614/19/1665001/7-fakta-contoh-artikel'],
    others: [
      'https://www.bisnis.com/',
      'https://www.bisnis.com/index',
      'https://foto.bisnis.com/view/20230614/1665001/contoh',
    ],
  },
  cnbcindonesia: {
    articles: ['https://www.cnbcindonesia.com/news/20230614130000-4-445001/7-fakta-contoh-artikel'],
    others: [
      'https://www.cnbcindonesia.com/',
      'https://www.cnbcindonesia.com/tag/emas',
      'https://www.cnbcindonesia.com/tv/20230614130000-1-445001/video-contoh',
    ],
  },
  cnnindonesia: {
    articles: ['https://www.cnnindonesia.com/internasional/20230614130000-113-961001/7-fakta-contoh-artikel'],
    others: [
      'https://www.cnnindonesia.com/',
      'https://www.cnnindonesia.com/tag/gempa',
      'https://www.cnnindonesia.com/tv/20230614130000-405-961001/video-contoh',
    ],
  },
  detik: {
    articles: [
      'https://news.detik.com/berita/d-7000001/5-fakta-contoh-artikel',
      'https://food.detik.com/info-kuliner/d-7000002/contoh-berita?single=1',
    ],
    others: [
      'https://www.detik.com/',
      'https://www.detik.com/tag/kuliner',
      'https://news.detik.com/indeks',
      'https://20.detik.com/e-flash/20230614-1/contoh',
    ],
  },
  grid: {
    articles: ['https://www.grid.id/read/043801001/7-fakta-contoh-artikel'],
    others: ['https://www.grid.id/', 'https://www.grid.id/tag/gempa', 'https://www.grid.id/search?q=gempa'],
  },
  idntimes: {
    articles: [
      'https://www.idntimes.com/life/inspiration/penulis-contoh/7-fakta-contoh-artikel-c1c2',
      'https://www.idntimes.com/news/world/7-fakta-contoh-artikel-00-abcde-12345',
    ],
    others: [
      'https://www.idntimes.com/',
      'https://www.idntimes.com/tag/gempa',
      'https://www.idntimes.com/search?keyword=gempa',
    ],
  },
  inews: {
    articles: [
      'https://www.inews.id/news/internasional/7-fakta-contoh-artikel',
      'https://jateng.inews.id/berita/7-fakta-contoh-artikel',
      'https://depok.inews.id/read/312001/7-fakta-contoh-artikel',
    ],
    others: ['https://www.inews.id/', 'https://www.inews.id/tag/gempa', 'https://www.inews.id/indeks'],
  },
  jawapos: {
    articles: ['https://www.jawapos.com/internasional/011810001/7-fakta-contoh-artikel'],
    others: [
      'https://www.jawapos.com/',
      'https://www.jawapos.com/tag/gempa',
      'https://www.jawapos.com/indeks',
    ],
  },
  jpnn: {
    articles: ['https://www.jpnn.com/news/7-fakta-contoh-artikel'],
    others: ['https://www.jpnn.com/', 'https://www.jpnn.com/tag/gempa', 'https://www.jpnn.com/indeks'],
  },
  kompas: {
    articles: [
      'https://www.kompas.com/tren/read/2023/06/14/130000165/7-fakta-contoh-artikel',
      'https://nasional.kompas.com/read/2023/06/14/13000001/contoh-berita?page=all',
    ],
    others: ['https://www.kompas.com/', 'https://www.kompas.com/tag/gempa', 'https://indeks.kompas.com/'],
  },
  kumparan: {
    articles: ['https://kumparan.com/kumparannews/7-fakta-contoh-artikel-20bXyZ12345'],
    others: ['https://kumparan.com/', 'https://kumparan.com/topic/gempa', 'https://kumparan.com/trending'],
  },
  liputan6: {
    articles: ['https://www.liputan6.com/global/read/5310001/7-fakta-contoh-artikel'],
    others: [
      'https://www.liputan6.com/',
      'https://www.liputan6.com/tag/gempa',
      'https://www.liputan6.com/photo/read/5310001/contoh',
    ],
  },
  mediaindonesia: {
    articles: ['https://mediaindonesia.com/internasional/589001/7-fakta-contoh-artikel'],
    others: [
      'https://mediaindonesia.com/',
      'https://mediaindonesia.com/tag/gempa',
      'https://mediaindonesia.com/galleries/detail_galleries/12345-contoh',
    ],
  },
  merdeka: {
    articles: [
      'https://www.merdeka.com/dunia/7-fakta-contoh-artikel.html',
      'https://www.merdeka.com/jatim/contoh-berita-12345-mvk.html?page=2',
    ],
    others: [
      'https://www.merdeka.com/',
      'https://www.merdeka.com/tag/gempa',
      'https://www.merdeka.com/foto/dunia/12345/contoh.html',
    ],
  },
  okezone: {
    articles: ['https://news.okezone.com/read/2023/06/14/337/2830001/7-fakta-contoh-artikel'],
    others: ['https://www.okezone.com/', 'https://www.okezone.com/tag/gempa', 'https://index.okezone.com/'],
  },
  pikiranrakyat: {
    articles: ['https://www.pikiran-rakyat.com/internasional/pr-016801001/7-fakta-contoh-artikel'],
    others: [
      'https://www.pikiran-rakyat.com/',
      'https://www.pikiran-rakyat.com/tag/gempa',
      'https://www.pikiran-rakyat.com/search/?q=gempa',
    ],
  },
  republika: {
    articles: ['https://news.republika.co.id/berita/rw8abc430/7-fakta-contoh-artikel'],
    others: [
      'https://www.republika.co.id/',
      'https://www.republika.co.id/tag/gempa',
      'https://republika.co.id/page/about',
    ],
  },
  sindonews: {
    articles: [
      'https://international.sindonews.com/read/1000001/45/7-fakta-contoh-artikel-1686722817',
      'https://international.sindonews.com/read/1000001/45/7-fakta-contoh-artikel-1686722817/10',
      'https://nasional.sindonews.com/read/1000002/12/contoh-berita-1686722817?showpage=all',
      'https://international.sindonews.com/newsread/1000001/45/7-fakta-contoh-artikel-1686722817',
    ],
    others: [
      'https://www.sindonews.com/',
      'https://www.sindonews.com/indeks',
      'https://www.sindonews.com/topic/1000/rusia',
      'https://pict.sindonews.com/read/1/2/gambar.jpg',
      'https://hi-lite.sindonews.com/read/1/2/sorotan-1',
    ],
  },
  suara: {
    articles: ['https://www.suara.com/news/2023/06/14/130000/7-fakta-contoh-artikel'],
    others: [
      'https://www.suara.com/',
      'https://www.suara.com/tag/gempa',
      'https://www.suara.com/foto/2023/06/14/130000/contoh',
    ],
  },
  tempo: {
    articles: [
      'https://nasional.tempo.co/read/1736901/7-fakta-contoh-artikel',
      'https://www.tempo.co/politik/7-fakta-contoh-artikel-1736901',
    ],
    others: [
      'https://www.tempo.co/',
      'https://www.tempo.co/tag/gempa',
      'https://en.tempo.co/read/1736901/example',
    ],
  },
  tirto: {
    articles: ['https://tirto.id/7-fakta-contoh-artikel-gLx1'],
    others: ['https://tirto.id/', 'https://tirto.id/q/politik-cr', 'https://tirto.id/indeks'],
  },
  tribunnews: {
    articles: [
      'https://www.tribunnews.com/nasional/2023/06/14/7-fakta-contoh-artikel',
      'https://jateng.tribunnews.com/2023/06/14/contoh-berita?page=all',
      'https://www.tribunnews.com/nasional/7712345/contoh-berita',
    ],
    others: [
      'https://www.tribunnews.com/',
      'https://www.tribunnews.com/tag/gempa',
      'https://www.tribunnews.com/index-news',
    ],
  },
  viva: {
    articles: ['https://www.viva.co.id/berita/dunia/1608001-7-fakta-contoh-artikel'],
    others: ['https://www.viva.co.id/', 'https://www.viva.co.id/tag/gempa', 'https://www.viva.co.id/indeks'],
  },
};
