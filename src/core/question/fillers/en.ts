/** Words that carry nothing of what is asked: they never speak against an answer. */
export const englishFillers = `
w n b c x y z j bc cuz coz abt btw wit ain aint isnt thats theyre dont did
a about actual actually again ago all allegedly almost already also although always am amid an and
any anybody anymore anyone anything anyway apparently approx approximately are around as aside asap
ask asked asking at ay aye back bad basically be because been before being believe best bet better
big bit both briefly bring bringing brings bro brought bruh but by came can cant cause chill clear clearly come comes coming could
couldnt currently da damn day days dear deal dem did didnt difference different do does doesnt doing
done dont dude dunno each either else em entire especially etc even eventually ever every everybody
everyone everything exact exactly explain far fast few finally find fine first five folks for from
frankly full fully fyi general generally get gets getting give gives giving go goes going gon gonna
good gosh got gotta great guess guy guys had happen happened happening happens hard hardly has hasnt
have havent having he hear heard hello help her here hey hi hiya him his hold honest honestly hope how
however i idk if im imagine important in info information instead interested into is isnt issue it its
itself ive just keep kind kinda kindly knew know knowing known lately later latest least legit less let
lets like likely lil list little lmk lol look looking looks lot lots love made main mainly make makes
making man many matter maybe me mean means mention mentioned might mine moment more moreover most
mostly much must my name near nearly need needs never new news next nice no nobody none nor normal not
nothing now obviously of off often oh ok okay on once one ones only onto oops or other others otherwise
our out over overall own part parts people perhaps person pls plus plz please point possible possibly
precise precisely pretty primarily probably properly provide put question questions quick quickly
quite rather read real really reason recent recently regarding related relation remind respectively
right rly roughly said same saw say saying says see seem seems seen serious seriously several shall she
short should show shown side simple simply since sir six so some somebody somehow someone something
sometimes somewhere soon sooo sort specific specifically still stuff such suddenly suppose supposed
sure take taken takes tell tells than thank thanks that thats the their them then there theres these
they theyre thing things think this those tho though three through thru thus til till times to today
together too topic totally true truly truth try trying tryna turned two type u um understand until up
upon ur us use useful usual usually various very via vs wait wanna want wanted wants was wasnt way we
well went were werent weve what whatever whats whatsoever when whenever where wherever whether which
whichever while who whoever whole whom whos whose why will with within without wonder wondering
wondered word words world would wouldnt wtf ya yall yea yeah yep yes yet yo you your youre yours
nowadays year years yearly month months monthly week weeks weekly hour hours minute minutes million
millions billion billions bil mil mln trillion thousand thousands hundred hundreds dozen dollars
dollar usd soles bucks money cash buck quid chinese peruvian peruvians china peru ppl peeps folk
mate mates pal buddy fella fellas dudes sis madam ma'am miss prof kidding jk lmfao rofl haha hahaha
hehe hmm hmmm uh uhh umm er erm ah ahh aha wow whoa omg omfg ffs smh tbh imo imho ngl iirc afaik tl
dr tldr eli5 nvm fwiw icymi rn atm tbf idc istg fr ong lowkey highkey deadass literally legitimately
genuinely supposedly presumably reportedly purportedly ostensibly evidently seemingly arguably
admittedly truthfully candidly bluntly plainly straight straightforward straightforwardly according
accordance pursuant aforementioned hereby herewith thereof therein regards respect pertaining
concerning assist assistance advise clarify clarification elaborate enlighten inform informed brief
summary summarise summarize curious curiosity confused confusing puzzled lost sorry apologies
apology excuse pardon forgive hypothetically theoretically essentially fundamentally ultimately
initially originally formerly previously presently ongoing hence therefore thereby nonetheless
nevertheless besides furthermore additionally likewise similarly conversely alongside amongst among
amidst throughout despite albeit versus massive huge enormous giant gigantic tiny small smaller
smallest largest larger long longer tall wide crazy insane wild nuts weird strange odd funny cool
awesome amazing terrible awful horrible sick dope lit mad bloody bleeding blimey innit oi cheers ta
crikey flipping freaking frigging fricking fkn fking fucking goddamn damned darn dang hell heck crap
bullshit bs nonsense rubbish reply respond answers answering question's query
queries inquiry info's google googled wiki wikipedia homework essay class
 presentation someone's somebody's anyone's everyone's whoever's y'all you've
you'd you'll i'd i'll i've it'd it'll he'd she'd they'd they'll gimme lemme gotcha betcha whatcha
whaddya wassup sup whatup hows wheres whens whys howd whod whatd thatll itll reckon reckons figure
figured assume assuming understandably understood understanding mentions stated states listed named
given reading hearing told telling online internet's tv's media's headlines rumour's fairly somewhat
sorta circa ca bunch loads tons heaps plenty ton couple handful tru w/ w/o cus cos b4 r wat wot wht
wen wer hw plss thx thnx ty tysm tq thanx dat dis dere dey de finna boutta needa hafta oughta
shoulda coulda woulda occurred occur occurs occurring arise arises arose set sets kept keeps stay
stays stayed remain remains remained remaining become becomes became totals altogether
combined present today's tonight yesterday tomorrow morning afternoon evening nowaday january
february march april may june july august september october november december jan feb mar apr jun
jul aug sep sept oct nov dec bring brings brought bringing quickie rapid promptly
 firstly secondly lastly sum sums amount amounts figure figures number numbers total n
`;

/** Turns of phrase whose words tell something elsewhere. */
export const englishFillerPhrases = [
  'asking for a friend',
  'correct me if i am wrong',
  'correct me if im wrong',
  'out of curiosity',
  'no cap',
  'long story short',
  'at the end of the day',
  'quick one',
  'bear with me',
  'in a nutshell',
  'off the top of your head',
  'as far as you know',
  'to the best of your knowledge',
  'if memory serves',
  'word for word',
  'in plain english',
  'in layman terms',
  'like i am five',
  'like im five',
  'cut the crap',
  'cut to the chase',
  'spill the beans',
  'spill the tea',
  'give it to me straight',
  'no bs',
  'when all is said and done',
  'all things considered',
  'on the face of it',
  'in point of fact',
  'as a matter of fact',
  'by any chance',
  'a friend told me',
  'my friend says',
  'my dad says',
  'my uncle says',
  'my teacher says',
  'my boss says',
  'my mate says',
  'some guy on twitter',
  'i saw a video',
  'i read somewhere',
  'rumour has it',
  'rumor has it',
  'is it a fact that',
  'for my homework',
  'for my essay',
  'for a school project',
  'for my thesis',
  'for a story',
  'for an article',
  'for a paper',
  'i am writing',
  'im writing',
  'i am a student',
  'im a student',
  'new here',
  'total noob',
  'dumb question',
  'stupid question',
  'sorry if this is dumb',
  'i would be grateful',
  'would you be so kind',
  'could you please',
  'kindly advise',
  'please advise',
  'with regard to',
  'with respect to',
  'in respect of',
  'in relation to',
  'on the subject of',
  'when it comes to',
  'in terms of',
  'as of today',
  'as of now',
  'right now',
  'these days',
  'back in the day',
  'in recent years',
  'at the moment',
  'at present',
  'so far',
  'up to now',
  'until now',
  'to date',
  'one way or another',
  'what on earth',
  'who the hell',
  'what the hell',
  'how the hell',
  'why the hell',
  'how come',
  'and so on',
  'and the like',
  'that kind of thing',
  'or something',
  'or whatever',
  'or what',
  'or not',
  'you know',
  'i mean',
  'i guess',
  'i suppose',
  'let us say',
  'lets say',
  'to be fair',
  'to be precise',
  'to be exact',
  'to be honest',
  'be honest',
  'be straight',
  'real talk',
  'for real',
  'on god',
  'for sure',
  'no doubt',
];
