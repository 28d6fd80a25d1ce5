import { dateParts } from '../dates.ts';
import { renderBody } from '../markup.ts';
import type { Template } from '../page.ts';
import { escaped } from '../page.ts';

const vestnik: Template = (page) => {
  const { article } = page;
  const { title, deck, url, byline, section } = escaped(page);
  const { day, month, year, time } = dateParts(article.published, 'ru');
  return `<!DOCTYPE html>
<html lang="ru"><head><meta charset="utf-8"><title>${title} — Северореченский вестник</title><link rel="canonical" href="${url}">
<meta property="og:title" content="${title}"><meta property="og:site_name" content="Северореченский вестник"></head>
<body><header><a href="/">Северореченский вестник</a><div class="slogan">Ежедневная газета. Выходит с 1907 года</div><nav><a href="/politika">Политика</a><a href="/ekonomika">Экономика</a><a href="/obshchestvo">Общество</a><a href="/kultura">Культура</a><a href="/podpiska">Подписка</a></nav></header>
<article itemscope itemtype="http://schema.org/NewsArticle"><div class="rubric">${section}</div><h1 itemprop="headline">${title}</h1>
${deck === '' ? '' : `<div class="lead" itemprop="description">${deck}</div>`}
<div class="meta"><time itemprop="datePublished" datetime="${article.published}">${day} ${month} ${year}, ${time}</time>${byline.map((name) => ` <span itemprop="author">${name}</span>`).join(',')} <span class="views">Просмотров: ${900 + article.title.length * 17}</span></div>
<div itemprop="articleBody" class="text">
${renderBody(article.blocks, {
  photo: (file, caption, credit) =>
    `<div class="photo"><img itemprop="image" src="/photo/${file}" alt=""><p class="sign">${caption} Фото: ${credit}</p></div>`,
  promotion: (html) => `<div class="readmore">Читайте также: ${html}</div>`,
})}
</div><div class="share">Поделиться: <a href="#1">ссылка</a> <a href="#2">почта</a></div></article>
<aside><h3>Главное за неделю</h3><a href="/kultura/orkestr">Оркестр речников отметил юбилей</a><a href="/obshchestvo/ledohod">Ледоход на Северке начался раньше срока</a></aside>
<footer>© 2025 «Северореченский вестник». При перепечатке ссылка обязательна. 12+</footer></body></html>
`;
};

/** Written in windows-1251: the build script encodes it. */
const volna: Template = (page) => {
  const { article } = page;
  const { title, url } = escaped(page);
  const { dayPadded, monthNumber, year, time } = dateParts(article.published, 'ru');
  return `<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Волна.Новости :: ${title}</title><link rel="canonical" href="${url}"></head>
<body><table width="1000" align="center" cellpadding="6"><tr><td colspan="2"><b>Волна.Новости</b> <a href="/">Главная</a> <a href="/lenta">Лента</a> <a href="/mir">Мир</a> <a href="/kursy">Курсы валют</a></td></tr>
<tr><td valign="top"><h2>${title}</h2><small>${dayPadded}.${monthNumber}.${year} ${time}</small>
${renderBody(article.blocks, { paragraph: (html) => `${html}<br><br>`, photo: (file, caption, credit) => `<img src="/img/${file}"><br><i>${caption} ${credit}</i><br><br>` })}
<small>Комментарии (${article.comments}) | Версия для печати | Отправить другу</small></td>
<td valign="top" width="250"><b>Ещё по теме дня</b><br><a href="/n1">Синоптики обещают тёплые выходные</a><br><a href="/n2">Открыта продажа билетов на речные трамваи</a></td></tr>
<tr><td colspan="2"><small>Волна.Новости. Рекламный отдел: reklama@volna-news.example</small></td></tr></table></body></html>
`;
};

export const RUSSIAN: Readonly<Record<string, Template>> = {
  'severorechensk-vestnik.example': vestnik,
  'volna-news.example': volna,
};
