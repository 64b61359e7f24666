"""What things and people are called. Invented; the addresses exist as streets, not as customers."""

MATERIALS = "Terracotta Zinken Houten Gevlochten Stalen Emaille Glazen Linnen Katoenen Bamboe Kurken Keramische".split()
THINGS = (
    "bloempot plantenbak gieter schaal mok kan dienblad windlicht kapstok krukje mand schort theedoek snijplank "
    "vogelhuisje lantaarn kruidenbak onderzetter broodtrommel voorraadpot"
).split()
COLOURS = "wit zwart naturel groen blauw oker grijs roze zand antraciet".split()
FIRST_NAMES = (
    "Anna Bram Carlijn Daan Eva Fleur Gijs Hanna Ilse Jesse Kim Lars Maud Niels Olga Pim Roos Sem Tess Wout Yara Zoë"
).split()
LAST_NAMES = (
    "de Vries,Jansen,Bakker,Visser,Smit,Meijer,de Boer,Mulder,de Groot,Bos,Vos,Peters,Hendriks,van Leeuwen,Dekker,"
    "Brouwer,van Dijk,Dijkstra,Koster,van der Meer,O'Connor,Özdemir,El Amrani"
).split(",")
STREETS = (
    "Dorpsstraat,Kerkstraat,Molenweg,Stationsweg,Julianalaan,Nieuwstraat,Beukenlaan,Havenkade,Parallelweg,Achterom"
).split(",")
CITIES = {
    "NL": "Utrecht,Arnhem,Zwolle,Breda,Groningen,Leiden,'s-Hertogenbosch,Maastricht,Hoorn,Sneek".split(","),
    "BE": "Gent,Antwerpen,Brugge,Hasselt".split(","),
    "DE": "Köln,Münster,Aachen".split(","),
}
COUNTRY_NAMES = {"NL": "Nederland", "BE": "België", "DE": "Duitsland"}
COMPANIES = "Tuincentrum,Interieur,Hotel,Café,Woonwinkel,Kwekerij".split(",")
SUPPLIERS = (
    "Cerâmica do Vale Lda|PT,Potten & Zo BV|NL,Holzwerk GmbH|DE,Lin de Flandre NV|BE,Emaljverket AB|SE,"
    "Bambu Trading BV|NL,Vetreria Lucca Srl|IT,Zink en Zoon BV|NL,Korbflechter KG|DE,Atelier Sud SARL|FR,"
    "Green Import BV|NL,Nordlys ApS|DK"
).split(",")
REMARKS = (
    "Graag bij de buren afgeven|Cadeau, graag zonder factuur|Bel even voor levering|Achterom bezorgen aub\nHek staat open"
).split("|")
COMMENTS = (
    "Klant gebeld, levert vrijdag.|Graag nakijken: doos beschadigd?|Voorraad klopt niet, geteld.|Adres is aangepast.|"
    "Leverancier stuurt na.|Mag weg."
).split("|")
TASKS = "Tel stelling B|Bestel dozen|Label printer nakijken|Retouren wegwerken|Bel leverancier over levering".split("|")
STREET_NUMBERS = 240
