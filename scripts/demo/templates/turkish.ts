import { dateParts } from '../dates.ts';
import { renderBody } from '../markup.ts';
import type { Template } from '../page.ts';
import { escaped, jsonLd, openGraph } from '../page.ts';

const postasi: Template = (page) => {
  const { article } = page;
  const { title, deck, url, byline, section } = escaped(page);
  const { day, month, year, time } = dateParts(article.published, 'tr');
  return `<!DOCTYPE html>
<html lang="tr"><head><meta charset="utf-8"><title>${title} - Gümüşhisar Postası</title><link rel="canonical" href="${url}">
${openGraph(page, 'Gümüşhisar Postası')}
${jsonLd(page)}
</head><body><header><a href="/">Gümüşhisar Postası</a><nav><a href="/gundem">Gündem</a><a href="/ekonomi">Ekonomi</a><a href="/dunya">Dünya</a><a href="/kultur">Kültür</a><a href="/yazarlar">Yazarlar</a></nav></header>
<article><span class="kategori">${section}</span><h1>${title}</h1>${deck === '' ? '' : `<h2 class="spot">${deck}</h2>`}
<div class="kunye">${byline.join(', ')} <time datetime="${article.published}">${day} ${month} ${year} ${time}</time></div><div class="araclar"><span>Yazı boyutu</span> <span>Paylaş</span> <span>Okuma süresi: 3 dakika</span></div>
<div class="haber-metni">
${renderBody(article.blocks, {
  photo: (file, caption, credit) =>
    `<figure><img src="/gorsel/${file}" alt=""><figcaption>${caption} Fotoğraf: ${credit}</figcaption></figure>`,
  inserts: {
    3: '<div class="abone">Gündemden geri kalmayın: <a href="/bulten">Sabah bültenimize abone olun</a></div>',
  },
})}
</div></article><aside><h3>Çok okunanlar</h3><ul><li><a href="/kultur/saat">Saat kulesinin ustası emekli oldu</a></li><li><a href="/gundem/vapur">Vapur seferlerine yaz ayarı</a></li></ul></aside>
<footer>© 2025 Hisar Yayıncılık. İzinsiz alıntı yapılamaz. <a href="/kunye">Künye</a></footer></body></html>
`;
};

const yha: Template = (page) => {
  const { article } = page;
  const { title, url } = escaped(page);
  const { dayPadded, monthNumber, year, time } = dateParts(article.published, 'tr');
  return `<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>${title} | YHA</title><link rel="canonical" href="${url}"><meta property="article:published_time" content="${article.published}"></head>
<body><div class="ust"><a href="/">Yelkaya Haber Ajansı</a> <a href="/haberler">Haberler</a> <a href="/fotograf">Fotoğraf</a> <a href="/abone">Abone girişi</a></div>
<main><h1>${title}</h1><div class="tarih">${dayPadded}.${monthNumber}.${year} ${time}</div>
<div class="metin">
${renderBody(article.blocks)}
</div></main><div class="alt">Yelkaya Haber Ajansı bültenleri yalnızca abonelerin kullanımına açıktır.</div></body></html>
`;
};

const sahil: Template = (page) => {
  const { article } = page;
  const { title, url } = escaped(page);
  const { day, month, year, time } = dateParts(article.published, 'tr');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} | Sahil Gündem</title><meta property="og:url" content="${url}"><meta property="og:site_name" content="Sahil Gündem"></head>
<body><div id="son-dakika">SON DAKİKA: Hava sıcaklıkları hafta sonu artıyor</div><div id="logo">Sahil Gündem</div><div id="menu"><a href="/a">Yerel</a><a href="/b">Spor</a><a href="/c">Magazin</a><a href="/d">Nöbetçi eczaneler</a></div>
<div id="haber"><div class="baslik"><h1>${title}</h1></div><div class="tarih">Giriş: ${day} ${month} ${year} ${time}</div><div class="sosyal">Facebook'ta paylaş | WhatsApp'ta paylaş</div>
${renderBody(article.blocks, {
  paragraph: (html) => `<div class="p">${html}</div>`,
  inserts: { 1: '<div class="reklam">REKLAM</div>' },
})}
<div class="etiketler">Etiketler: haber, gündem, son dakika</div></div>
<div id="diger"><b>İlginizi çekebilir</b><div><a href="/e">Zeytin hasadı için geri sayım</a></div><div><a href="/f">Balıkçı barınağına yeni iskele</a></div></div><div id="yorum">Yorumlar (${article.comments})</div><div id="son">Sahil Gündem bir Hisar Yayıncılık kuruluşudur.</div></body></html>
`;
};

export const TURKISH: Readonly<Record<string, Template>> = {
  'gumushisar-postasi.example': postasi,
  'yha-ajans.example': yha,
  'sahil-gundem.example': sahil,
};
