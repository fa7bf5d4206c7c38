// A page of a news portal as heavy as real ones are (about 150 kB, 1,140 elements), all of it our own words: the article is the smallest part.

const times = (count, write) => Array.from({ length: count }, (_, n) => write(n)).join('\n');
const headlines = [
  'Warga Desa Terpencil Bangun Jembatan Bambu Sepanjang 60 Meter',
  'Harga Cabai Turun Lagi Menjelang Akhir Pekan di Pasar Induk',
  'Kapal Penelitian Temukan Terumbu Karang Baru di Laut Banda',
  '5 Kebiasaan Pagi yang Membuat Hari Lebih Ringan',
  'Kereta Wisata Kembali Beroperasi Setelah Dua Tahun Berhenti',
  'Petani Muda Kembangkan Padi Tahan Genangan di Lahan Rawa',
];
const headline = (n) => headlines[n % headlines.length];
const link = (n) => `https://nasional.sindonews.com/read/${2000000 + n}/15/judul-berita-lain-nomor-${n}`;

/** @param article title, body (HTML) and JSON-LD date of the article the page is about */
export function ordinaryPage({ title, body, address }) {
  return `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>${title}</title>
${head(title, address)}
</head><body>
${header()}
<div class="container"><div class="content">
<ul class="breadcrumb mt16 mb16"><li><a href="/">Home</a></li><li><a class="active" href="/nasional">Nasional</a></li></ul>
<section class="left-section">
<article><h1 class="detail-title">${title}</h1>
<div class="wrap-header-detail"><img class="lazyload" data-src="/avatar.png" alt=""><div class="detail-nama-redaksi"><a rel="author" href="/penulis/1">Sekar Wulandari</a></div><div class="detail-date-artikel">Rabu, 14 Juni 2023 - 13:25 WIB</div>${share('atas')}</div>
<figure class="detail-img"><img src="data:," alt=""><figcaption class="caption-img">Ilustrasi. Foto/Dok. Contoh</figcaption></figure>
<div class="detail-desc" id="detail-desc">${body}</div>
<div class="paging-artikel"><a href="${address}">1</a><a href="${address}/10">2</a><a href="${address}?showpage=all">Tampilkan semua</a></div>
${share('bawah')}
<ul class="tag-list">${times(8, (n) => `<li><a href="/tag/${n}">#topik contoh ${n}</a></li>`)}</ul>
</article>
${advertisement(1)}
${stories('berita-terkait', 'Berita Terkait', 16, 0)}
${comments()}
${stories('rekomendasi', 'Rekomendasi', 46, 100)}
</section>
<aside class="sidebar-right">${advertisement(2)}
${popular()}
${stories('berita-terkini', 'Berita Terkini', 24, 200)}
${advertisement(3)}
${stories('list-video', 'Video', 8, 300)}</aside>
</div></div>
${footer()}
${times(6, inlineScript)}
</body></html>`;
}

function head(title, address) {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2023-06-14T13:25:00+07:00',
    author: { '@type': 'Person', name: 'Sekar Wulandari' },
    mainEntityOfPage: address,
    image: { '@type': 'ImageObject', url: 'https://pict.sindonews.com/contoh.jpg', width: 1000, height: 666 },
  };
  const crumbs = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@id': '/nasional', name: 'Nasional' } }],
  };
  const json = [article, crumbs].map(
    (data) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
  );
  return `<link rel="canonical" href="${address}">
<meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="og:url" content="${address}">
${times(28, (n) => `<meta name="contoh:keterangan-${n}" content="Isi keterangan nomor ${n} tentang halaman ini">`)}
${times(12, (n) => `<link rel="x-preconnect" href="https://cdn-${n}.example.com">`)}
${json.join('\n')}
<style>${times(520, (n) => `.blok-${n} .isi:hover{color:#${(n * 4099) % 999}aaa;margin:${n % 40}px auto}`)}</style>
${times(8, (n) => inlineScript(n + 10))}`;
}

const header = () =>
  `<header class="header"><div class="logo"><a href="/"><img src="data:," alt="logo"></a></div><form class="search"><input name="q"><button>Cari</button></form>
<nav class="nav-kanal"><ul>${times(14, (n) => `<li><a href="/kanal-${n}">Kanal ${n}</a><ul class="sub-kanal">${times(4, (m) => `<li><a href="/kanal-${n}/${m}">Rubrik ${n}.${m}</a></li>`)}</ul></li>`)}</ul></nav></header>`;

const share = (where) =>
  `<div class="share-artikel share-${where}">${times(5, (n) => `<a href="#bagikan-${n}" class="ikon-${n}"><span>Bagikan</span></a>`)}</div>`;

const advertisement = (n) =>
  `<div class="ads300 mt20 adsload" id="ads-${n}"><div><script>window.slot=window.slot||[];slot.push(${n});</script><noscript><a href="/iklan/${n}">Iklan</a></noscript></div></div>`;

const stories = (name, title, count, from) =>
  `<div class="${name}"><h3 class="title-list">${title}</h3><ul class="list-article">${times(count, (n) => `<li class="width-100 mb24 sm-pl15 sm-pr15"><a href="${link(from + n)}"><img class="lazyload" data-src="https://pict.sindonews.com/dyn/300/${from + n}.jpg" alt=""></a><div class="title-article"><a href="${link(from + n)}">${headline(n)}</a></div><div class="date-article">${n + 2} menit yang lalu</div></li>`)}</ul></div>`;

const popular = () =>
  `<div class="terpopuler"><h3>Terpopuler</h3>${times(10, (n) => `<div class="list-terpopuler"><div class="num-terpopuler">${n + 1}</div><div class="title-terpopuler-list"><a href="${link(400 + n)}">${headline(n + 3)}</a></div></div>`)}</div>`;

const comments = () =>
  `<div class="komentar" id="komentar">${times(10, (n) => `<div class="isi-komentar"><b>Pembaca ${n}</b><p>Terima kasih, tulisannya jelas dan mudah diikuti. Semoga ada lanjutannya minggu depan.</p></div>`)}</div>`;

const footer = () =>
  `<footer class="footer"><ul>${times(24, (n) => `<li><a href="/tentang/${n}">Tautan bawah ${n}</a></li>`)}</ul><p>Hak cipta contoh</p></footer>`;

const inlineScript = (n) =>
  `<script>window.antrean=window.antrean||[];${times(88, (m) => `antrean.push(['catat',${n},{kunci:'nilai-${m}'}]);`)}</script>`;
