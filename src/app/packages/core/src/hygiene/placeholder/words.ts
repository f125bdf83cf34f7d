/**
 * What stands in a field where nobody gave a value: the first line of a list ("Select"), words for "none" and "unknown",
 * errors of spreadsheets, and what people type to get past a required field. In small letters, by family of languages.
 */
const english = [
  'select|please select|select one|select an option|select option|select...|--select--|choose|choose one|please choose',
  'choose an option|pick one|none|none selected|nothing|null|nil|nan|undefined|unknown|unk|not known|unspecified',
  'not specified|not available|not applicable|not provided|not given|not set|not stated|no value|no data|no answer',
  'no name|noname|no email|noemail|no phone|no number|no company|blank|empty|missing|tbd|tba|tbc|to be determined',
  'to be confirmed|to be announced|placeholder|dummy|dummy data|sample|sample data|foo|bar|foobar|foo bar|baz|blah',
  'blah blah|bla|bla bla|lorem|lorem ipsum|anonymous|anon|fake|fake name|asd|xyz|abc|abcd|abcde|abcdef|abc123|na|n/a',
  'first name|last name|firstname|lastname|your name|full name|your company|company name|your email|email address',
  'job title|your job title|phone number|enter value|enter text|type here|[object object]|object object|#n/a|#na|#ref!',
  '#value!|#name?|#null!|#num!|#div/0!|#error!|???|default value|do not use|delete me',
];
const germanic = [
  'auswählen|bitte auswählen|bitte wählen|bitte wählen sie|wählen|wählen sie|keine|keiner|kein|keine angabe',
  'keine angaben|k.a.|k.a|k. a.|unbekannt|nicht angegeben|nicht bekannt|nicht verfügbar|nicht vorhanden|entfällt|leer',
  'vorname|nachname|mustermann|max mustermann|selecteer|selecteren|maak een keuze|maak uw keuze|kies|kies een optie',
  'geen|onbekend|niet van toepassing|nvt|n.v.t.|n.v.t|niet bekend|niet opgegeven|niet ingevuld|voornaam|achternaam',
  'välj|okänd|okänt|saknas|ej angivet|inget|inga uppgifter|vælg|velg|ukendt|ukjent|ingen|ikke angivet|ikke oppgitt',
];
const romance = [
  'seleccionar|seleccione|selecciona|seleccione una opción|elegir|elija|elige|ninguno|ninguna|desconocido|desconocida',
  'no aplica|no disponible|no especificado|sin especificar|sin nombre|sin datos|sin información|no consta|prueba|s/d',
  'sélectionner|sélectionnez|veuillez sélectionner|choisir|choisissez|veuillez choisir|aucun|aucune|inconnu|inconnue',
  'non renseigné|non renseigne|non précisé|non spécifié|non disponible|non applicable|sans objet|néant|non communiqué',
  'prénom|nom de famille|selecionar|selecione|selecione uma opção|escolha|escolher|nenhum|nenhuma|desconhecido',
  'desconhecida|não informado|nao informado|não se aplica|nao se aplica|não disponível|não especificado|sem nome',
  'teste|seleziona|selezionare|scegli|nessuno|nessuna|sconosciuto|sconosciuta|non disponibile|non specificato',
  'selectați|selectati|alege|necunoscut|niciunul|nu se aplică',
];
const slavicAndOther = [
  'wybierz|proszę wybrać|brak|brak danych|nieznany|nieznane|nie dotyczy|vyberte|neznámý|neznámé|žádný|žádné|neuvedeno',
  'válasszon|ismeretlen|nincs|nincs megadva|valitse|tuntematon|ei tiedossa|ei mitään|seçiniz|lütfen seçiniz|seçin',
  'bilinmiyor|belirtilmemiş|yok|chọn|vui lòng chọn|không có|không rõ|không biết|pilih|silakan pilih|tidak ada',
  'tidak diketahui|выберите|выбрать|не указано|не указан|не указана|неизвестно|неизвестен|нет|нет данных',
  'отсутствует|тест|н/д|б/д|виберіть|оберіть|невідомо|немає|не вказано|επιλέξτε|άγνωστο|άγνωστος|κανένα|δοκιμή',
];
const asianAndSemitic = [
  '選択|選択してください|未選択|未入力|未設定|未定|不明|なし|無し|該当なし|テスト|名無し|请选择|請選擇|选择|無|无|没有|沒有|暂无',
  '未知|不详|不詳|未填写|未填寫|测试|測試|无名|선택|선택하세요|선택하십시오|없음|미정|모름|알 수 없음|테스트|해당 없음',
  'اختر|الرجاء الاختيار|غير معروف|غير محدد|غير متوفر|لا يوجد|لا شيء|اختبار|תבחר|בחר|נא לבחור|לא ידוע|אין|בדיקה',
  'चुनें|कृपया चुनें|अज्ञात|कोई नहीं|परीक्षण|เลือก|กรุณาเลือก|ไม่ทราบ|ไม่มี|ไม่ระบุ|ทดสอบ',
];

/** Every such word, in small letters. */
export const placeholderWords: ReadonlySet<string> = new Set(
  [...english, ...germanic, ...romance, ...slavicAndOther, ...asianAndSemitic].flatMap((line) =>
    line.split('|'),
  ),
);

/** With a capital first letter they are names too: the surnames Null, Na, Bar and Tester, the towns Leer and Bar. */
export const namesAsWell: ReadonlySet<string> = new Set(
  'null|na|bar|foo|baz|blank|leer|kies|brak|ingen|abc|tester|fake|anon|dummy|nil|choose|kein|yok|bla|nan|geen|sample'.split(
    '|',
  ),
);
