/** Names of the months by language and calendar, a group for each month. Made by `scripts/make-month-table.ts`, CLDR 48.0. */
export const MONTH_TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    gregory:
      'jan,january|feb,february|mar,march|apr,april|may|jun,june|jul,july|aug,august|sep,september|oct,october|nov,november|dec,december',
  },
  de: {
    gregory:
      'jan,januar|feb,februar|mär,märz|apr,april|mai|jun,juni|jul,juli|aug,august|sep,sept,september|okt,oktober|nov,november|dez,dezember',
  },
  fr: {
    gregory:
      'janv,janvier|févr,février|mars|avr,avril|mai|juin|juil,juillet|août|sept,septembre|oct,octobre|nov,novembre|déc,décembre',
  },
  es: {
    gregory:
      'ene,enero|feb,febrero|mar,marzo|abr,abril|may,mayo|jun,junio|jul,julio|ago,agosto|sept,septiembre|oct,octubre|nov,noviembre|dic,diciembre',
  },
  ru: {
    gregory:
      'янв,январь,января|февр,февраль,февраля|март,мар,марта|апр,апрель,апреля|май,мая|июнь,июн,июня|июль,июл,июля|авг,август,августа|сент,сентябрь,сентября|окт,октябрь,октября|нояб,ноябрь,ноября|дек,декабрь,декабря',
  },
  tr: {
    gregory:
      'oca,ocak|şub,şubat|mar,mart|nis,nisan|may,mayıs|haz,haziran|tem,temmuz|ağu,ağustos|eyl,eylül|eki,ekim|kas,kasım|ara,aralık',
  },
  it: {
    gregory:
      'gen,gennaio|feb,febbraio|mar,marzo|apr,aprile|mag,maggio|giu,giugno|lug,luglio|ago,agosto|set,settembre|ott,ottobre|nov,novembre|dic,dicembre',
  },
  pt: {
    gregory:
      'jan,janeiro|fev,fevereiro|mar,março|abr,abril|mai,maio|jun,junho|jul,julho|ago,agosto|set,setembro|out,outubro|nov,novembro|dez,dezembro',
  },
  nl: {
    gregory:
      'jan,januari|feb,februari|mrt,maart|apr,april|mei|jun,juni|jul,juli|aug,augustus|sep,september|okt,oktober|nov,november|dec,december',
  },
  pl: {
    gregory:
      'sty,styczeń,stycznia|lut,luty,lutego|mar,marzec,marca|kwi,kwiecień,kwietnia|maj,maja|cze,czerwiec,czerwca|lip,lipiec,lipca|sie,sierpień,sierpnia|wrz,wrzesień,września|paź,październik,października|lis,listopad,listopada|gru,grudzień,grudnia',
  },
  sv: {
    gregory:
      'jan,januari|feb,februari|mars|apr,april|maj|juni|juli|aug,augusti|sep,september|okt,oktober|nov,november|dec,december',
  },
  da: {
    gregory:
      'jan,januar|feb,februar|mar,marts|apr,april|maj|jun,juni|jul,juli|aug,august|sep,september|okt,oktober|nov,november|dec,december',
  },
  nb: {
    gregory:
      'jan,januar|feb,februar|mar,mars|apr,april|mai|jun,juni|jul,juli|aug,august|sep,september|okt,oktober|nov,november|des,desember',
  },
  fi: {
    gregory:
      'tammi,tammikuu,tammikuuta|helmi,helmikuu,helmikuuta|maalis,maaliskuu,maaliskuuta|huhti,huhtikuu,huhtikuuta|touko,toukokuu,toukokuuta|kesä,kesäkuu,kesäkuuta|heinä,heinäkuu,heinäkuuta|elo,elokuu,elokuuta|syys,syyskuu,syyskuuta|loka,lokakuu,lokakuuta|marras,marraskuu,marraskuuta|joulu,joulukuu,joulukuuta',
  },
  cs: {
    gregory:
      'led,leden,ledna|úno,únor,února|bře,březen,března|dub,duben,dubna|kvě,květen,května|čvn,červen,června|čvc,červenec,července|srp,srpen,srpna|zář,září|říj,říjen,října|lis,listopad,listopadu|pro,prosinec,prosince',
  },
  sk: {
    gregory:
      'jan,január,januára|feb,február,februára|mar,marec,marca|apr,apríl,apríla|máj,mája|jún,júna|júl,júla|aug,august,augusta|sep,september,septembra|okt,október,októbra|nov,november,novembra|dec,december,decembra',
  },
  hu: {
    gregory:
      'jan,január|febr,február|márc,március|ápr,április|máj,május|jún,június|júl,július|aug,augusztus|szept,szeptember|okt,október|nov,november|dec,december',
  },
  ro: {
    gregory:
      'ian,ianuarie|feb,februarie|mar,martie|apr,aprilie|mai|iun,iunie|iul,iulie|aug,august|sept,septembrie|oct,octombrie|nov,noiembrie|dec,decembrie',
  },
  bg: {
    gregory: 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
  },
  uk: {
    gregory:
      'січ,січень,січня|лют,лютий,лютого|бер,березень,березня|квіт,квітень,квітня|трав,травень,травня|черв,червень,червня|лип,липень,липня|серп,серпень,серпня|вер,вересень,вересня|жовт,жовтень,жовтня|лист,листопад,листопада|груд,грудень,грудня',
  },
  el: {
    gregory:
      'ιαν,ιανουαρίου|φεβ,φεβρουαρίου|μαρ,μαρτίου|απρ,απριλίου|μαΐ,μαΐου|ιουν,ιουνίου|ιουλ,ιουλίου|αυγ,αυγούστου|σεπ,σεπτεμβρίου|οκτ,οκτωβρίου|νοε,νοεμβρίου|δεκ,δεκεμβρίου',
  },
  hr: {
    gregory:
      'sij,siječanj,siječnja|velj,veljača,veljače|ožu,ožujak,ožujka|tra,travanj,travnja|svi,svibanj,svibnja|lip,lipanj,lipnja|srp,srpanj,srpnja|kol,kolovoz,kolovoza|ruj,rujan,rujna|lis,listopad,listopada|stu,studeni,studenoga|pro,prosinac,prosinca',
  },
  sl: {
    gregory:
      'jan,januar|feb,februar|mar,marec|apr,april|maj|jun,junij|jul,julij|avg,avgust|sep,september|okt,oktober|nov,november|dec,december',
  },
  sr: {
    gregory:
      'јан,јануар,jan,januar|феб,фебруар,feb,februar|мар,март,mar,mart|апр,април,apr,april|мај,maj|јун,jun|јул,jul|авг,август,avg,avgust|сеп,септембар,sep,septembar|окт,октобар,okt,oktobar|нов,новембар,nov,novembar|дец,децембар,dec,decembar',
  },
  bs: {
    gregory:
      'jan,januar|feb,februar|mar,mart|apr,april|maj|jun,juni|jul,juli|aug,august|sep,septembar|okt,oktobar|nov,novembar|dec,decembar',
  },
  lt: {
    gregory:
      'sausis,sausio|vasaris,vasario|kovas,kovo|balandis,balandžio|gegužė,gegužės|birželis,birželio|liepa,liepos|rugpjūtis,rugpjūčio|rugsėjis,rugsėjo|spalis,spalio|lapkritis,lapkričio|gruodis,gruodžio',
  },
  lv: {
    gregory:
      'janv,janvāris|febr,februāris|marts|apr,aprīlis|maijs|jūn,jūnijs|jūl,jūlijs|aug,augusts|sept,septembris|okt,oktobris|nov,novembris|dec,decembris',
  },
  et: {
    gregory:
      'jaan,jaanuar|veebr,veebruar|märts|apr,aprill|mai|juuni|juuli|aug,august|sept,september|okt,oktoober|nov,november|dets,detsember',
  },
  ca: {
    gregory:
      'gen,de gen,gener,de gener|febr,de febr,febrer,de febrer|març,de març|abr,dabr,abril,dabril|maig,de maig|juny,de juny|jul,de jul,juliol,de juliol|ag,dag,agost,dagost|set,de set,setembre,de setembre|oct,doct,octubre,doctubre|nov,de nov,novembre,de novembre|des,de des,desembre,de desembre',
  },
  eu: {
    gregory:
      'urt,urtarrila|ots,otsaila|mar,martxoa|api,apirila|mai,maiatza|eka,ekaina|uzt,uztaila|abu,abuztua|ira,iraila|urr,urria|aza,azaroa|abe,abendua',
  },
  gl: {
    gregory:
      'xan,xaneiro|feb,febreiro|mar,marzo|abr,abril|maio|xuño|xul,xullo|ago,agosto|set,setembro|out,outubro|nov,novembro|dec,decembro',
  },
  id: {
    gregory:
      'jan,januari|feb,februari|mar,maret|apr,april|mei|jun,juni|jul,juli|agu,agustus|sep,september|okt,oktober|nov,november|des,desember',
  },
  ms: {
    gregory:
      'jan,januari|feb,februari|mac|apr,april|mei|jun|jul,julai|ogo,ogos|sep,september|okt,oktober|nov,november|dis,disember',
  },
  vi: {},
  az: {
    gregory:
      'yan,yanvar|fev,fevral|mar,mart|apr,aprel|may|iyn,iyun|iyl,iyul|avq,avqust|sen,sentyabr|okt,oktyabr|noy,noyabr|dek,dekabr',
  },
  kk: {
    gregory:
      'қаң,қаңтар|ақп,ақпан|нау,наурыз|сәу,сәуір|мам,мамыр|мау,маусым|шіл,шілде|там,тамыз|қыр,қыркүйек|қаз,қазан|қар,қараша|жел,желтоқсан',
  },
  ky: {
    gregory:
      'янв,январь|фев,февраль|мар,март|апр,апрель|май|июн,июнь|июл,июль|авг,август|сен,сентябрь|окт,октябрь|ноя,ноябрь|дек,декабрь',
  },
  uz: {
    gregory:
      'yan,yanvar,янв,январ|fev,fevral,фев,феврал|mar,mart,мар,март|apr,aprel,апр,апрел|may,май|iyn,iyun,июн|iyl,iyul,июл|avg,avgust,авг,август|sen,sentabr,сен,сентябр|okt,oktabr,окт,октябр|noy,noyabr,ноя,ноябр|dek,dekabr,дек,декабр',
  },
  tg: {
    gregory:
      'янв,январ|фев,феврал|мар,март|апр,апрел|май|июн|июл|авг,август|сен,сентябр|окт,октябр|ноя,ноябр|дек,декабр',
  },
  tk: {
    gregory:
      'ýan,ýanwar|few,fewral|mar,mart|apr,aprel|maý|iýun|iýul|awg,awgust|sen,sentýabr|okt,oktýabr|noý,noýabr|dek,dekabr',
  },
  mn: {
    gregory:
      'нэгдүгээр сар|хоёрдугаар сар|гуравдугаар сар|дөрөвдүгээр сар|тавдугаар сар|зургаадугаар сар|долоодугаар сар|наймдугаар сар|есдүгээр сар|аравдугаар сар|арван нэгдүгээр сар|арван хоёрдугаар сар',
  },
  be: {
    gregory:
      'сту,студзень,студзеня|лют,люты,лютага|сак,сакавік,сакавіка|кра,красавік,красавіка|май,мая|чэр,чэрвень,чэрвеня|ліп,ліпень,ліпеня|жні,жнівень,жніўня|вер,верасень,верасня|кас,кастрычнік,кастрычніка|ліс,лістапад,лістапада|сне,снежань,снежня',
  },
  mk: {
    gregory:
      'јан,јануари|фев,февруари|мар,март|апр,април|мај|јун,јуни|јул,јули|авг,август|сеп,септември|окт,октомври|ное,ноември|дек,декември',
  },
  sq: {
    gregory:
      'jan,janar|shk,shkurt|mar,mars|pri,prill|maj|qer,qershor|korr,korrik|gush,gusht|sht,shtator|tet,tetor|nën,nëntor|dhj,dhjetor',
  },
  ar: {
    gregory:
      'يناير,كانون الثاني,جانفي|فبراير,شباط,فيفري|مارس,آذار|أبريل,نيسان,أفريل|مايو,أيار,ماي|يونيو,حزيران,جوان|يوليو,تموز,جويلية,يوليوز|أغسطس,آب,أوت,غشت|سبتمبر,أيلول,شتنبر|أكتوبر,تشرين الأول|نوفمبر,تشرين الثاني,نونبر|ديسمبر,كانون الأول,دجنبر',
    'islamic-umalqura':
      'محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة',
  },
  fa: {
    gregory: 'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
    persian: 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند',
  },
  ur: {
    gregory: 'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر',
  },
  ckb: {
    gregory:
      'کانوونی دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز|ئاب|ئەیلوول|تشرینی یەکەم|تشرینی دووەم|کانونی یەکەم',
  },
  ug: {
    gregory: 'يانۋار|فېۋرال|مارت|ئاپرېل|ماي|ئىيۇن|ئىيۇل|ئاۋغۇست|سېنتەبىر|ئۆكتەبىر|نويابىر|دېكابىر',
  },
  he: {
    gregory:
      'ינו,ינואר|פבר,פברואר|מרץ|אפר,אפריל|מאי|יוני|יולי|אוג,אוגוסט|ספט,ספטמבר|אוק,אוקטובר|נוב,נובמבר|דצמ,דצמבר',
  },
  hi: {
    gregory: 'जन,जनवरी|फ़र,फ़रवरी|मार्च|अप्रैल|मई|जून|जुल,जुलाई|अग,अगस्त|सित,सितंबर|अक्टू,अक्टूबर|नव,नवंबर|दिस,दिसंबर',
  },
  mr: {
    gregory:
      'जाने,जानेवारी|फेब्रु,फेब्रुवारी|मार्च|एप्रि,एप्रिल|मे|जून|जुलै|ऑग,ऑगस्ट|सप्टें,सप्टेंबर|ऑक्टो,ऑक्टोबर|नोव्हें,नोव्हेंबर|डिसें,डिसेंबर',
  },
  ne: {
    gregory: 'जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर',
  },
  bn: {
    gregory:
      'জানু,জানুয়ারি|ফেব,ফেব্রুয়ারি|মার্চ|এপ্রিল,এপ্রি|মে|জুন|জুলাই,জুল|আগস্ট,আগ|সেপ্ট,সেপ,সেপ্টেম্বর|অক্টো,অক্টোবর|নভেম্বর,নভে|ডিসে,ডিসেম্বর',
  },
  as: {
    gregory:
      'জানু,জানুৱাৰী|ফেব্ৰু,ফেব্ৰুৱাৰী|মাৰ্চ|এপ্ৰিল|মে|জুন|জুলাই|আগ,আগষ্ট|ছেপ্তে,ছেপ্তেম্বৰ|অক্টো,অক্টোবৰ|নৱে,নৱেম্বৰ|ডিচে,ডিচেম্বৰ',
  },
  pa: {
    gregory: 'ਜਨ,ਜਨਵਰੀ|ਫ਼ਰ,ਫ਼ਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈ,ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾ,ਜੁਲਾਈ|ਅਗ,ਅਗਸਤ|ਸਤੰ,ਸਤੰਬਰ|ਅਕਤੂ,ਅਕਤੂਬਰ|ਨਵੰ,ਨਵੰਬਰ|ਦਸੰ,ਦਸੰਬਰ',
  },
  gu: {
    gregory: 'જાન્યુ,જાન્યુઆરી|ફેબ્રુ,ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટે,સપ્ટેમ્બર|ઑક્ટો,ઑક્ટોબર|નવે,નવેમ્બર|ડિસે,ડિસેમ્બર',
  },
  or: {
    gregory: 'ଜାନୁଆରୀ|ଫେବୃଆରୀ|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର',
  },
  ta: {
    gregory:
      'ஜன,ஜனவரி|பிப்,பிப்ரவரி|மார்,மார்ச்|ஏப்,ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆக,ஆகஸ்ட்|செப்,செப்டம்பர்|அக்,அக்டோபர்|நவ,நவம்பர்|டிச,டிசம்பர்',
  },
  te: {
    gregory: 'జన,జనవరి|ఫిబ్ర,ఫిబ్రవరి|మార్చి|ఏప్రి,ఏప్రిల్|మే|జూన్|జులై|ఆగ,ఆగస్టు|సెప్టెం,సెప్టెంబర్|అక్టో,అక్టోబర్|నవం,నవంబర్|డిసెం,డిసెంబర్',
  },
  kn: {
    gregory: 'ಜನ,ಜನವರಿ|ಫೆಬ್ರ,ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿ,ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗ,ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂ,ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋ,ಅಕ್ಟೋಬರ್|ನವೆಂ,ನವೆಂಬರ್|ಡಿಸೆಂ,ಡಿಸೆಂಬರ್',
  },
  ml: {
    gregory:
      'ജനു,ജനുവരി|ഫെബ്രു,ഫെബ്രുവരി|മാർ,മാർച്ച്|ഏപ്രി,ഏപ്രിൽ|മേയ്|ജൂൺ|ജൂലൈ|ഓഗ,ഓഗസ്റ്റ്|സെപ്റ്റം,സെപ്റ്റംബർ|ഒക്ടോ,ഒക്ടോബർ|നവം,നവംബർ|ഡിസം,ഡിസംബർ',
  },
  si: {
    gregory: 'දුරුතු|නවම්|මැදින්|බක්|වෙසක්|පොසොන්|ඇසළ|නිකිණි|බිනර|වප්|ඉල්|උඳුවප්',
  },
  th: {
    gregory:
      'มค,มกราคม|กพ,กุมภาพันธ์|มีค,มีนาคม|เมย,เมษายน|พค,พฤษภาคม|มิย,มิถุนายน|กค,กรกฎาคม|สค,สิงหาคม|กย,กันยายน|ตค,ตุลาคม|พย,พฤศจิกายน|ธค,ธันวาคม',
  },
  lo: {
    gregory:
      'ມກ,ມັງກອນ|ກພ,ກຸມພາ|ມນ,ມີນາ|ມສ,ເມສາ|ພພ,ພຶດສະພາ|ມິຖ,ມິຖຸນາ|ກລ,ກໍລະກົດ|ສຫ,ສິງຫາ|ກຍ,ກັນຍາ|ຕລ,ຕຸລາ|ພຈ,ພະຈິກ|ທວ,ທັນວາ',
  },
  my: {
    gregory: 'ဇန်,ဇန်နဝါရီ|ဖေ,ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူ,ဇူလိုင်|ဩဂုတ်|စက်,စက်တင်ဘာ|အောက်,အောက်တိုဘာ|နို,နိုဝင်ဘာ|ဒီ,ဒီဇင်ဘာ',
  },
  km: {
    gregory: 'មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ',
  },
  ka: {
    gregory:
      'იან,იანვარი|თებ,თებერვალი|მარ,მარტი|აპრ,აპრილი|მაი,მაისი|ივნ,ივნისი|ივლ,ივლისი|აგვ,აგვისტო|სექ,სექტემბერი|ოქტ,ოქტომბერი|ნოე,ნოემბერი|დეკ,დეკემბერი',
  },
  hy: {
    gregory:
      'հնվ,հունվար,հունվարի|փտվ,փետրվար,փետրվարի|մրտ,մարտ,մարտի|ապր,ապրիլ,ապրիլի|մյս,մայիս,մայիսի|հնս,հունիս,հունիսի|հլս,հուլիս,հուլիսի|օգս,օգոստոս,օգոստոսի|սեպ,սեպտեմբեր,սեպտեմբերի|հոկ,հոկտեմբեր,հոկտեմբերի|նոյ,նոյեմբեր,նոյեմբերի|դեկ,դեկտեմբեր,դեկտեմբերի',
  },
  am: {
    gregory: 'ጃን,ጃንዋሪ|ፌብ,ፌብሩዋሪ|ማርች|ኤፕሪ,ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስ,ኦገስት|ሴፕቴ,ሴፕቴምበር|ኦክቶ,ኦክቶበር|ኖቬም,ኖቬምበር|ዲሴም,ዲሴምበር',
    ethiopic: 'መስከረም|ጥቅምት|ኅዳር|ታኅሣሥ|ጥር|የካቲት|መጋቢት|ሚያዝያ|ግንቦት|ሰኔ|ሐምሌ|ነሐሴ',
  },
  sw: {
    gregory:
      'jan,januari|feb,februari|mac,machi|apr,aprili|mei|jun,juni|jul,julai|ago,agosti|sep,septemba|okt,oktoba|nov,novemba|des,desemba',
  },
  so: {
    gregory:
      'jan,jannaayo,janaayo|feb,febraayo|mar,maarso|abr,abriil|may,maayo|jun,juun|lul,luulyo|ogs,ogosto,agosto|seb,sebteembar,sebtembar|okt,oktoobar|nof,noofeembar|dis,diseembar',
  },
  af: {
    gregory:
      'jan,januarie|feb,februarie|mrt,maart|apr,april|mei|jun,junie|jul,julie|aug,augustus|sep,september|okt,oktober|nov,november|des,desember',
  },
  is: {
    gregory:
      'jan,janúar|feb,febrúar|mar,mars|apr,apríl|maí|jún,júní|júl,júlí|ágú,ágúst|sep,september|okt,október|nóv,nóvember|des,desember',
  },
  mt: {
    gregory:
      'jan,jannar|fra,frar|mar,marzu|apr,april|mej,mejju|ġun,ġunju|lul,lulju|aww,awwissu|set,settembru|ott,ottubru|nov,novembru|diċ,diċembru',
  },
  cy: {
    gregory:
      'ion,ionawr|chw,chwef,chwefror|maw,mawrth|ebr,ebrill|mai|meh,mehefin|gor,gorff,gorffennaf|awst|medi|hyd,hydref|tach,tachwedd|rhag,rhagfyr',
  },
  ga: {
    gregory:
      'ean,eanáir|feabh,feabhra|márta|aib,aibreán|beal,bealtaine|meith,meitheamh|iúil|lún,lúnasa|mfómh,meán fómhair|dfómh,deireadh fómhair|samh,samhain|noll,nollaig',
  },
  fil: {
    gregory:
      'ene,enero|peb,pebrero|mar,marso|abr,abril|may,mayo|hun,hunyo|hul,hulyo|ago,agosto|set,setyembre|okt,oktubre|nob,nobyembre|dis,disyembre',
  },
  jv: {
    gregory:
      'jan,januari|feb,februari|mar,maret|apr,april|mei|jun,juni|jul,juli|agt,agustus|sep,september|okt,oktober|nov,november|des,desember',
  },
  ps: {
    gregory: 'جنوري|فبروري,فېبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سپتمبر,سېپتمبر|اکتوبر|نومبر|دسمبر',
    persian: 'وری|غویی|غبرگولی|چنگاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب',
  },
  ti: {
    gregory: 'ጥሪ|ለካ,ለካቲት|መጋ,መጋቢት|ሚያ,ሚያዝያ|ግን,ጉንበት|ሰነ|ሓም,ሓምለ|ነሓ,ነሓሰ|መስ,መስከረም|ጥቅ,ጥቅምቲ|ሕዳ,ሕዳር|ታሕ,ታሕሳስ',
  },
};
