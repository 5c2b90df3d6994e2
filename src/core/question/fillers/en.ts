/** Words that carry nothing of what is asked: they never speak against an answer. */
export const englishFillers = `
w n b c x y z j bc cuz coz abt btw wit ain aint isnt thats theyre dont did
a about actual actually again ago all allegedly almost already also although always am amid an and
any anybody anymore anyone anything anyway apparently approx approximately are around as aside asap
ask asked asking at ay aye back bad basically be because been before being believe best bet better
big bit both briefly bro bruh but by came can cant cause chill clear clearly come comes coming could
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
`;
