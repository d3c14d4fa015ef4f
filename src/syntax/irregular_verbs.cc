// One line a verb: base form, past, participle. Regular doublets ("learned", "proved") stand where the other form is
// irregular. A few regular ones stand here because a treebank misspells their lemmas. Covered by
// tests/unit/syntax/verb_inflection_test.cc.
#include "syntax/irregular_verbs.h"

#include <array>
#include <unordered_map>

namespace longbow {
namespace {

constexpr std::string_view kVerbs = R"(
abide abode abode
arise arose arisen
awake awoke awoken
bear bore borne
bear bore born
beat beat beaten
become became become
befall befell befallen
beget begot begotten
begin began begun
behold beheld beheld
bend bent bent
beseech besought besought
beset beset beset
bet bet bet
bid bid bidden
bid bade bidden
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burnt burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
dive dove dived
do did done
draw drew drawn
dream dreamt dreamt
drink drank drunk
drive drove driven
dwell dwelt dwelt
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbear forbore forborne
forbid forbade forbidden
forbid forbad forbidden
forecast forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forego forewent foregone
embed embedded embedded
forsake forsook forsaken
forswear forswore forsworn
free freed freed
freeze froze frozen
get got gotten
gild gilt gilt
give gave given
go went gone
grind ground ground
grow grew grown
hang hung hung
have had had
hear heard heard
heave hove hove
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
input input input
keep kept kept
kneel knelt knelt
know knew known
lay laid laid
lead led led
leap leapt leapt
learn learnt learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mow mowed mown
offset offset offset
partake partook partaken
pay paid paid
plead pled pled
prove proved proven
put put put
quit quit quit
read read read
rend rent rent
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn
shake shook shaken
shear sheared shorn
shed shed shed
shine shone shone
shoe shod shod
shoot shot shot
show showed shown
shred shred shred
shrink shrank shrunk
shrink shrunk shrunken
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slink slunk slunk
slit slit slit
smell smelt smelt
smite smote smitten
sneak snuck snuck
sow sowed sown
speak spoke spoken
speed sped sped
spell spelt spelt
spend spent spent
spill spilt spilt
spin spun spun
spit spat spat
split split split
spoil spoilt spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
strew strewed strewn
stride strode stridden
strike struck struck
strike struck stricken
string strung strung
strive strove striven
swear swore sworn
sweat sweat sweat
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
thrive throve thriven
throw threw thrown
thrust thrust thrust
tread trod trodden
understand understood understood
undergo underwent undergone
upset upset upset
wake woke woken
wear wore worn
weave wove woven
wed wed wed
weep wept wept
wet wet wet
win won won
wind wound wound
wring wrung wrung
write wrote written
)";

constexpr std::array<std::string_view, 15> kPrefixes{"over", "under", "out",  "with", "re",    "un", "mis",  "fore",
                                                     "up",   "pre",   "down", "back", "inter", "co", "cross"};

using Forms = std::unordered_map<std::string_view, std::string_view>;

Forms read_table() {
  Forms forms;
  std::string_view rest = kVerbs;
  std::string_view base;
  for (int column = 0;; column = (column + 1) % 3) {
    std::size_t begin = rest.find_first_not_of(" \n");
    if (begin == std::string_view::npos) return forms;
    rest.remove_prefix(begin);
    std::string_view word = rest.substr(0, rest.find_first_of(" \n"));
    rest.remove_prefix(word.size());
    if (column == 0) {
      base = word;
    } else {
      forms.try_emplace(word, base);
    }
  }
}

}  // namespace

bool irregular_base(std::string_view form, std::string& out) {
  static const Forms forms = read_table();  // never changed after this
  if (auto at = forms.find(form); at != forms.end()) {
    out.assign(at->second);
    return true;
  }
  for (std::string_view prefix : kPrefixes) {
    if (!form.starts_with(prefix) || form.size() < prefix.size() + 3) continue;
    std::string_view rest = form.substr(prefix.size() + (form[prefix.size()] == '-' ? 1 : 0));
    auto at = forms.find(rest);
    // "resent" is no "sent" told again, nor "coat" an "ate".
    if (at == forms.end() || rest.size() < 3 || (prefix == "co" && rest.size() < 5)) continue;
    out.assign(form.substr(0, form.size() - rest.size()));
    out.append(at->second);
    return true;
  }
  return false;
}

}  // namespace longbow
