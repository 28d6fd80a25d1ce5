import { fold } from '../core/text.ts';
import { wordList } from './word-list.ts';

/**
 * The commonest function words of languages that have no lexicon: conjunctions, prepositions, pronouns, forms of "to be" and
 * "to have". A stream that has only begun cannot tell them from what marks a text.
 */
const WORDS: Readonly<Record<string, string>> = {
  sl: `in, na, je, v, se, za, da, so, z, s, pa, po, ki, od, do, pri, iz, kot, o, ter, tudi, bo, bi, ne, ni, še, že, jo, ga, jih, mu, jim,
    ko, ker, če, kjer, ali, ob, med, pred, proti, nad, pod, zaradi, sta, sem, smo, ste, bil, bila, bilo, bili, bile, bodo, bom, ima,
    imajo, več, kar, zato, tako, le, to, ta, tega, tem, ti, te, njegov, njihov, svoj, svoje, kateri, katera, katerih, katerem, tisti, vse,
    vsi, vseh, lahko, kako, kdo, kaj, nekaj, najmanj, po, k, h, naj, a, ampak, vendar, saj, medtem, potem, zdaj, danes, včeraj`,
  hr: `i, u, je, na, se, da, su, za, s, sa, od, do, iz, o, a, po, koji, koja, koje, kojem, kojeg, kojoj, kojima, kako, kao, te, ne, nije, nisu,
    što, što, pri, ali, ili, bi, će, bio, bila, bilo, bili, bile, sam, smo, ste, nego, već, više, prema, nakon, prije, uz, zbog, kod, kroz,
    pred, nad, pod, među, između, tijekom, ga, ih, im, mu, joj, njegov, njihov, svoj, svoje, to, ta, taj, tog, tom, ovaj, ova, ovo, sve, svi,
    svih, još, samo, tako, također, jer, kada, kad, gdje, dok, ako, no, pa, ni, niti, može, mogu, ima, imaju, najmanje, danas, jučer, oko`,
  sr: `i, u, je, na, se, da, su, za, s, sa, od, do, iz, o, a, po, koji, koja, koje, kojem, kojeg, kojima, kako, kao, te, ne, nije, nisu, što, šta,
    pri, ali, ili, bi, će, bio, bila, bilo, bili, bile, sam, smo, nego, već, više, prema, nakon, posle, pre, uz, zbog, kod, kroz, pred, nad, pod,
    među, između, tokom, ga, ih, im, mu, joj, njegov, njihov, svoj, svoje, to, ta, taj, tog, tom, ovaj, ova, ovo, sve, svi, još, samo, tako,
    takođe, jer, kada, kad, gde, dok, ako, pa, ni, može, mogu, ima, imaju, najmanje, danas, juče, oko, и, у, је, на, се, да, су, за, са, од, до, из,
    о, а, по, који, која, које, како, као, те, не, није, нису, што, при, али, или, би, ће, био, била, било, били, сам, смо, већ, више, према, након,
    после, пре, уз, због, код, кроз, пред, над, под, међу, између, током, га, их, им, му, то, тај, та, овај, све, сви, још, само, такође, јер, када`,
  sk: `a, v, vo, na, sa, je, že, z, zo, s, so, do, po, o, k, ku, pri, pre, od, za, aj, ako, ale, alebo, by, bol, bola, bolo, boli, bude, budú, som,
    sme, ste, sú, nie, už, ešte, len, iba, tak, tiež, ktorý, ktorá, ktoré, ktorí, ktorých, ktorú, to, ten, tá, tento, táto, toto, tým, toho, ich,
    jeho, jej, im, mu, ho, keď, kde, čo, kto, keďže, pretože, podľa, pred, medzi, nad, pod, cez, proti, počas, viac, má, majú, mal, mala, môže`,
  bg: `и, в, във, на, за, се, е, от, да, с, със, по, че, не, са, до, като, при, а, но, или, ще, си, към, през, след, преди, който, която, което,
    които, това, тази, този, тези, той, тя, те, го, ги, му, им, беше, бе, бяха, има, няма, може, още, вече, само, така, също, между, над, под, без`,
  mk: `и, во, на, за, се, е, од, да, со, по, дека, не, до, како, при, а, но, или, ќе, си, кон, низ, пред, кој, која, кое, кои, што, ова, оваа, овој,
    тоа, тој, таа, тие, го, ги, му, им, беше, биле, има, нема, може, уште, само, така, исто, меѓу, над, под, без, сите`,
  ro: `și, în, de, la, cu, pe, a, al, ale, ai, o, un, unei, unui, din, pentru, că, care, este, sunt, fost, fi, se, sa, să, nu, mai, prin, dintre,
    către, după, despre, ca, cel, cea, cei, cele, acest, această, acestei, aceste, acesta, lui, lor, îi, i, le, ei, el, ea, au, am, are, va, vor,
    sau, dar, iar, când, unde, cum, între, până, fără, sub, peste, foarte, tot, toate, doar, fiind, era, erau`,
  hu: `a, az, és, hogy, nem, is, egy, volt, van, meg, de, csak, már, el, mint, ki, be, le, fel, ezt, azt, ez, ami, aki, akik, amely, amelyek,
    vagy, ha, még, után, szerint, között, alatt, előtt, miatt, ellen, mellett, pedig, majd, lesz, lehet, lett, voltak, vannak, ahol, amikor,
    mert, nagyon, több, minden, ő, ők, neki, nekik, azonban, illetve, ezért, így, most, ma, tegnap, arra, erre, abban, ebben`,
  sv: `och, i, att, en, ett, det, som, på, är, av, för, med, till, den, har, de, inte, om, han, hon, men, var, sig, från, vi, jag, så, kan, när,
    nu, ut, upp, vid, efter, eller, också, under, mot, mellan, över, utan, där, här, hade, ska, skulle, blev, bli, blir, varit, alla, mer, än,
    sin, sitt, sina, dem, deras, detta, denna, dessa, enligt, då, ha, hans, hennes, genom, inom`,
  da: `og, i, at, en, et, det, som, på, er, af, for, med, til, den, har, de, ikke, om, han, hun, men, var, sig, fra, vi, jeg, så, kan, når, nu, ud,
    op, ved, efter, eller, også, under, mod, mellem, over, uden, der, her, havde, skal, skulle, blev, blive, bliver, været, alle, mere, end, sin,
    sit, sine, dem, deres, dette, denne, disse, ifølge, da, have, hans, hendes, gennem, hvor, hvad`,
  no: `og, i, at, en, et, det, som, på, er, av, for, med, til, den, har, de, ikke, om, han, hun, men, var, seg, fra, vi, jeg, så, kan, når, nå, ut,
    opp, ved, etter, eller, også, under, mot, mellom, over, uten, der, her, hadde, skal, skulle, ble, bli, blir, vært, alle, mer, enn, sin, sitt,
    sine, dem, deres, dette, denne, disse, ifølge, da, ha, hans, hennes, gjennom, hvor, hva`,
  fi: `ja, on, ei, että, se, oli, ovat, hän, mutta, myös, joka, jotka, jossa, kun, kuin, tai, sekä, jo, vain, nyt, sen, ne, niin, mukaan, ollut,
    olleet, olla, olisi, eivät, hänen, heidän, tämä, tämän, tässä, tätä, nämä, kanssa, vielä, jälkeen, ennen, sitä, siitä, siinä, noin, yli, alle,
    mitä, mikä, kaikki, hyvin, voi, voivat, pitää, ole, olivat, sillä, koska, jos, eli, itse`,
  et: `ja, on, ei, et, see, oli, ta, kui, aga, ka, mis, kes, oma, seda, selle, oleks, olid, olnud, või, ning, veel, juba, nii, siis, üle, alla, pärast,
    enne, tema, nende, need, neid, kus, mida, kelle, sest, kuid, nüüd, välja, kõik, väga, saab, peab, tuleb, pole`,
  lt: `ir, yra, kad, iš, į, su, o, ne, bet, tai, kaip, už, nuo, iki, per, prie, po, apie, tik, jau, dar, taip, pat, kai, ar, buvo, bus, būti, jis,
    ji, jie, jos, jo, jų, kuris, kuri, kurie, kurios, kurių, šis, ši, tas, ta, tie, visi, dėl, pagal, tarp, prieš, be, pasak, labai, daug`,
  lv: `un, ir, ka, no, ar, uz, par, pie, kas, bet, arī, kā, tas, tā, ne, nav, bija, būs, vai, lai, pēc, līdz, pirms, viņš, viņa, viņi, to, šis, šī,
    tie, jau, vēl, tikai, kur, kad, jo, gan, pret, starp, bez, zem, virs, visi, ļoti, kuru, kurš, kura, esot, tiek, tika`,
  el: `και, το, η, ο, οι, τα, του, της, των, τον, την, τους, τις, στο, στη, στην, στον, στα, στις, στους, σε, με, για, από, που, να, θα, είναι, ήταν,
    έχει, έχουν, είχε, δεν, μη, ότι, πως, ως, ένα, μια, ένας, μία, αλλά, ή, αν, όταν, κατά, μετά, πριν, μεταξύ, προς, χωρίς, αυτό, αυτή, αυτός, αυτά,
    όπως, καθώς, ενώ, επίσης, πολύ, πιο, μόνο, όλα, όλοι, μας, σας, τη`,
  vi: `và, của, là, có, cho, không, được, trong, các, một, những, với, này, đã, đến, khi, người, để, ở, từ, theo, về, ra, vào, trên, tại, cũng,
    như, do, sẽ, đang, bị, nhiều, phải, sau, đó, thì, mà, hay, hoặc, nhưng, vì, nên, còn, lại, đây, họ, ông, bà, anh, chị, cùng, năm, ngày, rằng`,
  id: `yang, dan, di, ke, dari, untuk, dengan, pada, ini, itu, adalah, tidak, akan, dalam, juga, oleh, sebagai, karena, atau, telah, sudah, ada,
    bisa, dapat, mereka, dia, ia, kami, kita, saat, setelah, sebelum, antara, lebih, hanya, secara, kepada, bahwa, namun, tetapi, para, seorang,
    sebuah, masih, terhadap, hingga, sejak, menjadi, tersebut, serta, lain, lalu`,
  ca: `i, de, la, el, els, les, a, en, que, un, una, per, amb, del, dels, al, als, no, es, ha, han, és, són, va, van, més, com, o, però, si, aquest,
    aquesta, aquests, aquestes, seu, seva, seus, seves, ser, estat, havia, també, quan, on, entre, sobre, sense, fins, des, segons, molt, tot,
    tots, ho, li, hi, lo, se, perquè, només, ja`,
};

/** What is written and read as another language of the table. */
const ALIKE: Readonly<Record<string, string>> = { bs: 'hr', sh: 'hr', nb: 'no', nn: 'no', ms: 'id' };
const NONE: ReadonlySet<string> = new Set();
const sets = new Map<string, ReadonlySet<string>>();

/** Function words of a language without a lexicon, folded as tokens are; none where nothing is known of it. */
export function functionWords(language: string): ReadonlySet<string> {
  const known = ALIKE[language] ?? language;
  if (!Object.hasOwn(WORDS, known)) return NONE;
  let words = sets.get(known);
  if (words === undefined) {
    words = new Set(wordList(WORDS[known] ?? '').map(fold));
    sets.set(known, words);
  }
  return words;
}
