/** The first line of a list, which asks for a choice. */
const prompts = [
  'select|please select|select one|select an option|select option|select...|--select--|choose|choose one|please choose',
  'choose an option|pick one|auswählen|bitte auswählen|bitte wählen|bitte wählen sie|wählen|wählen sie|selecteer',
  'selecteren|maak een keuze|maak uw keuze|kies|kies een optie|välj|vælg|velg|seleccionar|seleccione|selecciona',
  'seleccione una opción|elegir|elija|elige|sélectionner|sélectionnez|veuillez sélectionner|choisir|choisissez',
  'veuillez choisir|selecionar|selecione|selecione uma opção|escolha|escolher|seleziona|selezionare|scegli|selectați',
  'selectati|alege|wybierz|proszę wybrać|vyberte|válasszon|valitse|seçiniz|lütfen seçiniz|seçin|chọn|vui lòng chọn',
  'pilih|silakan pilih|выберите|выбрать|виберіть|оберіть|επιλέξτε|選択|選択してください|未選択|请选择|請選擇|选择|선택',
  '선택하세요|선택하십시오|اختر|الرجاء الاختيار|תבחר|בחר|נא לבחור|चुनें|कृपया चुनें|เลือก|กรุณาเลือก',
];
/**
 * What else stands in a field where nobody gave a value: words for "none" and "unknown", errors of spreadsheets, and what
 * people type to get past a required field. By family of languages.
 */
const english = [
  'none|none selected|nothing|null|nil|nan|undefined|unknown|unk|not known|unspecified',
  'not specified|not available|not applicable|not provided|not given|not set|not stated|no value|no data|no answer',
  'no name|noname|no email|noemail|no phone|no number|no company|blank|empty|missing|tbd|tba|tbc|to be determined',
  'to be confirmed|to be announced|placeholder|dummy|dummy data|sample|sample data|foo|bar|foobar|foo bar|baz|blah',
  'blah blah|bla|bla bla|lorem|lorem ipsum|anonymous|anon|fake|fake name|asd|xyz|abc|abcd|abcde|abcdef|abc123|na|n/a',
  'first name|last name|firstname|lastname|your name|full name|your company|company name|your email|email address',
  'job title|your job title|phone number|enter value|enter text|type here|[object object]|object object|#n/a|#na|#ref!',
  '#value!|#name?|#null!|#num!|#div/0!|#error!|???|default value|do not use|delete me',
];
const germanic = [
  'keine|keiner|kein|keine angabe',
  'keine angaben|k.a.|k.a|k. a.|unbekannt|nicht angegeben|nicht bekannt|nicht verfügbar|nicht vorhanden|entfällt|leer',
  'vorname|nachname|mustermann|max mustermann',
  'geen|onbekend|niet van toepassing|nvt|n.v.t.|n.v.t|niet bekend|niet opgegeven|niet ingevuld|voornaam|achternaam',
  'okänd|okänt|saknas|ej angivet|inget|inga uppgifter|ukendt|ukjent|ingen|ikke angivet|ikke oppgitt',
];
const romance = [
  'ninguno|ninguna|desconocido|desconocida',
  'no aplica|no disponible|no especificado|sin especificar|sin nombre|sin datos|sin información|no consta|prueba|s/d',
  'aucun|aucune|inconnu|inconnue',
  'non renseigné|non renseigne|non précisé|non spécifié|non disponible|non applicable|sans objet|néant|non communiqué',
  'prénom|nom de famille|nenhum|nenhuma|desconhecido',
  'desconhecida|não informado|nao informado|não se aplica|nao se aplica|não disponível|não especificado|sem nome',
  'teste|nessuno|nessuna|sconosciuto|sconosciuta|non disponibile|non specificato',
  'necunoscut|niciunul|nu se aplică',
];
const slavicAndOther = [
  'brak|brak danych|nieznany|nieznane|nie dotyczy|neznámý|neznámé|žádný|žádné|neuvedeno',
  'ismeretlen|nincs|nincs megadva|tuntematon|ei tiedossa|ei mitään',
  'bilinmiyor|belirtilmemiş|yok|không có|không rõ|không biết|tidak ada',
  'tidak diketahui|не указано|не указан|не указана|неизвестно|неизвестен|нет|нет данных',
  'отсутствует|тест|н/д|б/д|невідомо|немає|не вказано|άγνωστο|άγνωστος|κανένα|δοκιμή',
];
const asianAndSemitic = [
  '未入力|未設定|未定|不明|なし|無し|該当なし|テスト|名無し|無|无|没有|沒有|暂无',
  '未知|不详|不詳|未填写|未填寫|测试|測試|无名|없음|미정|모름|알 수 없음|테스트|해당 없음',
  'غير معروف|غير محدد|غير متوفر|لا يوجد|لا شيء|اختبار|לא ידוע|אין|בדיקה',
  'अज्ञात|कोई नहीं|परीक्षण|ไม่ทราบ|ไม่มี|ไม่ระบุ|ทดสอบ',
];

const wordsOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split('|')));

/** Words that ask for a choice, in small letters: no answer even where they stand among the options. */
export const promptWords = wordsOf(...prompts);

/** Every word that holds the place of a value, in small letters. */
export const placeholderWords = wordsOf(
  ...prompts,
  ...english,
  ...germanic,
  ...romance,
  ...slavicAndOther,
  ...asianAndSemitic,
);

/** With a capital first letter they are names too: the surnames Null, Na, Bar and Tester, the towns Leer and Bar. */
export const namesAsWell = wordsOf(
  'null|na|bar|foo|baz|blank|leer|kies|brak|ingen|abc|tester|fake|anon|dummy|nil|choose|kein|yok|bla|nan|geen|sample',
);

/** With a capital first letter companies are called so: Nothing, Undefined. */
export const companiesAsWell = wordsOf('nothing|undefined|missing|anonymous');

/** In capitals they are initials of companies. */
export const initialsAsWell = wordsOf('abc|asd|tbc|xyz');

/** People who test for a living. */
export const jobsAsWell = wordsOf('tester|test lead|test-lead');

/** Given names in scripts without capitals: the Korean Mi-jeong, which means "undecided" as well. */
export const givenNamesAsWell = wordsOf('미정');
