/** Forms of quoting in Turkish: see quote-forms.ts. */
export const tr: readonly string[] = [
  '{Liman müdürü Merve Holt}, “[İskele bir kış daha dayanmaz]” <dedi>.',
  '“[İskele bir kış daha dayanmaz]” <diyen> {Merve Holt}, önlem istedi.',
  '{Belediye başkanı}, [limanın kapalı kalacağını] <söyledi>.',
  '{Merve Holt}, “[İskele çok eski]” diye <konuştu>.',
  '{Belediye’ye} <göre> [çalışmalar mayısta başlayacak].',
  '{Bakan}, [kimsenin bunu bilmediğini] <vurguladı>.',
  '{Bakan} <şunları söyledi>: “[Kimse bunu bilmiyordu].”',
  '{Polis}, [dokuz kişinin kayıp olduğunu] <açıkladı>.',
  '{Balıkçı Ali Demir}, “[Kimse bizi uyarmadı]” şeklinde <konuştu>.',
  '{Savcılık}, [iki kişinin gözaltına alındığını] <bildirdi>.',
  '{Bakan}, sosyal medya hesabından, “[Artık bitti]” <ifadelerini kullandı>.',
  '{Uzmanlara} <göre> [iskele çökecek].',
  '“[Artık bitti]” <dedi>.',
  '{Maren Holt}, “[İskele bir kış daha dayanmaz]” dedi.',
  '{Belediye başkanı}, [limanın kapalı kalacağını] söyledi.',
];
