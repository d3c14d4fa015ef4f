"""Texts made over with other countries, peoples, days and numbers, so that none comes twice."""
import re

COUNTRIES = ("Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium "
             "Bolivia Botswana Brazil Bulgaria Cambodia Cameroon Canada Chad Chile China Colombia Croatia Cuba Cyprus "
             "Denmark Ecuador Egypt Estonia Ethiopia Finland France Gabon Georgia Germany Ghana Greece Guatemala "
             "Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan "
             "Kenya Kuwait Kyrgyzstan Laos Latvia Lebanon Liberia Libya Lithuania Malaysia Mali Mexico Moldova Mongolia "
             "Morocco Mozambique Myanmar Namibia Nepal Nicaragua Niger Nigeria Norway Oman Pakistan Panama Paraguay "
             "Peru Poland Portugal Qatar Romania Russia Rwanda Senegal Serbia Singapore Slovakia Slovenia Somalia "
             "Spain Sudan Sweden Switzerland Syria Tajikistan Tanzania Thailand Tunisia Turkey Turkmenistan Uganda "
             "Ukraine Uruguay Uzbekistan Venezuela Vietnam Yemen Zambia Zimbabwe").split()
PEOPLES = ("Albanian Algerian Angolan Argentine Armenian Australian Austrian Belarusian Belgian Bolivian Brazilian "
           "Bulgarian Cambodian Canadian Chilean Chinese Colombian Croatian Cuban Danish Egyptian Estonian Ethiopian "
           "Finnish French Georgian German Greek Hungarian Indian Indonesian Iranian Iraqi Irish Israeli Italian "
           "Japanese Jordanian Kazakh Kenyan Kuwaiti Latvian Lebanese Libyan Lithuanian Malaysian Mexican Moldovan "
           "Moroccan Nepalese Nigerian Norwegian Pakistani Palestinian Peruvian Polish Portuguese Romanian Russian "
           "Saudi Serbian Somali Spanish Sudanese Swedish Swiss Syrian Thai Tunisian Turkish Ukrainian Venezuelan "
           "Vietnamese Yemeni").split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = ("January February March April June July August September October November December").split()
SETS = [set(words) for words in (COUNTRIES, PEOPLES, DAYS, MONTHS)]
LISTS = (COUNTRIES, PEOPLES, DAYS, MONTHS)


def vary(text, dice):
    """The sentence with other countries, days and numbers; the same word becomes the same word."""
    became = {}

    def other(match):
        word = match[0]
        if word not in became:
            became[word] = word
            for words, known in zip(LISTS, SETS):
                if word in known:
                    became[word] = dice.choice(words)
            if word.isdigit():
                became[word] = str(dice.randrange(1990, 2025) if len(word) == 4 else dice.randrange(2, 10 ** len(word) + 2))
        return became[word]

    return re.sub(r"\d+|[A-Z][a-z]+", other, text)
