/**
 * Words that people in Sweden make passwords of, most likely first: what stands for a password, seasons, months and days,
 * animals and pets, teams, first names, surnames, places. The lists shipped with zxcvbn are of other languages.
 */
const words = `
lösenord lösenordet hemlig hemligt hemligheten hej heja hejsan hejhej hallå tjena inloggning logga inlogg välkommen välkomna
samsyn kompetensråd kompetensrådet kompetensförsörjning regionen region kommun kommunen kommunalförbund förbundet rådet
råd part parten jobb jobbet arbete arbetet kontor kontoret möte mötet dator datorn telefon internet system admin
handlingsplan handlingsplanen plan planen åtgärd åtgärder uttalande uttalandet utbildning utbildningen arbetsgivare
arbetsgivaren representant representanten sammankallande ordförande ordföranden sekreterare samordnare samordnaren
administratör handläggare chef rektor lärare styrelse styrelsen förening näringsliv arbetsmarknad arbetsförmedlingen
kompetens verksamhet verksamheten projekt projektet gymnasiet högskolan yrkeshögskolan
sommar sommaren sommar1 sommarlov vinter vintern vår våren höst hösten jul julen julafton påsk midsommar valborg advent lucia semester
januari februari mars april maj juni juli augusti september oktober november december
måndag tisdag onsdag torsdag fredag lördag söndag helg idag imorgon igår
älskar jagälskardig älskling älskardig kärlek hjärta hjärtat gumman gubben sötnos prinsessa kungen drottning mamma pappa
mormor farmor morfar farfar syster broder barnen familj familjen vän vänner lycka glad glädje livet
sverige svensk svenska sverige1 norden norge danmark finland europa världen blågul tresnokronor trekronor
fotboll hockey ishockey innebandy handboll golf fiske jakt jaga älgjakt ridning häst hästar hästen hund hunden katt katten
kissen valp kanin älg älgen björn björnen varg räv tiger lejon drake fågel blomma solen månen stjärna stjärnan himlen regnbåge
sol snö regn skog skogen sjö sjön hav havet berg vatten eld guld silver svart vit röd blå grön gul lila rosa
banan äpple choklad godis glass kaffe kaffet fika bulle kanelbulle köttbullar korv pizza potatis öl vin
bil bilen volvo saab scania ikea ericsson motor båt båten traktor hus huset stuga stugan trädgård skola skolan
aik hammarby djurgården djurgår'n bajen malmöff ifkgöteborg blåvitt gais häcken elfsborg skövdeaik frölunda brynäs
modo leksand luleå färjestad timrå hv71 rögle
anna eva maria karin kristina lena kerstin sara emma ingrid marie birgitta malin jenny inger annika ulla monica linda
elin susanne elisabeth johanna hanna sofia carina ida katarina julia alice maja astrid linnea elsa ebba wilma klara
camilla helena cecilia gunilla marianne margareta barbro åsa ulrika agneta josefin sandra jessica therese amanda
lars anders mikael johan erik per karl peter thomas jan daniel fredrik hans bengt mats andreas stefan magnus mattias
bo gustav jonas niklas martin björn patrik oskar alexander leif ulf anton henrik christer sven göran filip robert
david viktor emil marcus axel simon joakim tobias rickard kjell stig lucas william oliver elias hugo liam olle nils
andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson jansson
hansson bengtsson jönsson lindberg jakobsson magnusson olofsson lindström lindqvist lindgren axelsson berg bergström
lundberg lind lundgren lundqvist mattsson berglund fredriksson sandberg henriksson forsberg sjöberg wallin engström
stockholm göteborg malmö uppsala västerås örebro linköping helsingborg jönköping norrköping lund umeå gävle
skaraborg sjuhärad fyrbodal göteborgsregionen västragötaland västergötland bohuslän dalsland götaland
ale alingsås bengtsfors bollebygd borås dalsed essunga falköping färgelanda grästorp gullspång götene herrljunga hjo
härryda karlsborg kungälv lerum lidköping lilla edet lysekil mariestad mark mellerud munkedal mölndal orust partille
skara skövde sotenäs stenungsund strömstad svenljunga tanum tibro tidaholm tjörn tranemo trollhättan töreboda uddevalla
ulricehamn vara vårgårda vänersborg åmål öckerö bohus kinna västsverige
`;

/** Words, and as they are typed on a keyboard without å, ä and ö. */
export const swedishWords: readonly string[] = withPlainLetters(words.trim().split(/\s+/));

export function withPlainLetters(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => [text, text.normalize("NFD").replace(/\p{Mark}/gu, "")]))];
}
