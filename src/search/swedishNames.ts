/** What Swedish municipalities write short, and what people call things that they write otherwise. */

export type Pair = readonly [typed: string, written: string];

/** Abbreviations that mean the same in every municipality; committees have theirs in the register. */
export const abbreviations: readonly Pair[] = pairsOf(`
kommunfullmäktige: KF; kommunstyrelsen: KS; kommunstyrelsens arbetsutskott: KSAU; arbetsutskott: AU;
kommundirektör: KD; diarienummer: dnr; kapitel: kap; tusen kronor: tkr; miljoner kronor: mnkr;
Sveriges Kommuner och Regioner: SKR; arbetsmiljölagen: AML; förvaltningslagen: FL; dataskyddsförordningen: GDPR;
hälso- och sjukvårdslagen: HSL; kommunallagen: KL; lagen om anställningsskydd: LAS;
lagen om kommuners åtgärder vid extraordinära händelser: LEH; lagen om offentlig upphandling: LOU;
lagen om valfrihetssystem: LOV; lagen om skydd mot olyckor: LSO;
lagen om stöd och service till vissa funktionshindrade: LSS; lagen om vård av missbrukare: LVM;
lagen med särskilda bestämmelser om vård av unga: LVU; miljöbalken: MB; medbestämmandelagen: MBL;
offentlighets- och sekretesslagen: OSL; plan- och bygglagen: PBL; socialtjänstlagen: SoL;
tryckfrihetsförordningen: TF; arbetsplatsträff: APT; detaljplan: DP; personal: HR;
individ- och familjeomsorg: IFO; informationsteknik: IT; medicinskt ansvarig sjuksköterska: MAS;
psykiskt och socialt omhändertagande: POSOM; risk- och sårbarhetsanalys: RSA;
systematiskt arbetsmiljöarbete: SAM; svenska för invandrare: SFI; särskilt boende: SÄBO;
tjänsteman i beredskap: TIB; vatten och avlopp: VA; gång- och cykelväg: GC-väg; återvinningscentral: ÅVC;
översiktsplan: ÖP`);

/** The words that documents use, and those that people type for them. */
export const everydayWords: readonly Pair[] = pairsOf(`
förskola: dagis, lekis, daghem; pedagogisk omsorg: dagmamma; fritidshem: fritids; skola: plugg;
grundskola: lågstadiet, mellanstadiet, högstadiet; grundsärskola: anpassad grundskola;
anpassad grundskola: särskola; elev: skolbarn, barn; resa: åka; barn: unge, ungar, kids;
vårdnadshavare: förälder, föräldrar, mamma, pappa, målsman; lärare: fröken, magister, pedagog;
undervisning: lektion; vuxenutbildning: komvux; svenska för invandrare: svenskkurs, lära sig svenska;
skolskjuts: skolbuss, skoltaxi, skolresor; kränkande särbehandling: mobbning, mobbad, utfryst;
kränkande behandling: mobbning, mobbad; trakasserier: ofredande, tafsande, metoo;
måltid: skolmat, skollunch, lunch, mat, matsedel; livsmedel: mat;
specialkost: allergi, allergisk, gluten, laktos; vegetarisk: vegan, vegetarian; nötter: nötallergi;
elevhälsa: skolsköterska, kurator; modersmålsundervisning: hemspråk; kulturskola: musikskola; arbete: jobb;
tjänst: jobb; anställning: jobb; arbetsplats: jobbet, kontor; arbeta: jobba;
feriearbete: sommarjobb, sommarlovsjobb; feriejobb: sommarjobb, sommarlovsjobb; arbetsgivare: chef;
medarbetare: kollega, arbetskamrat, personal, anställd; anställd: personal, medarbetare;
rekrytering: anställa, nyanställning, anställningsintervju, jobbintervju, söka jobb; rekrytera: anställa;
belastningsregister: brottsregister, straffregister; registerutdrag: brottsregister, straffregister;
registerkontroll: bakgrundskontroll; uppsägning: sparka, sparken, avsked; avsluta anställning: sluta;
sjukfrånvaro: sjuk, sjukskriven, sjukskrivning, vab; rehabilitering: sjukskriven, utbränd, utmattning;
arbetsmiljö: stress, ergonomi, skyddsrond; arbetsskada: olycka på jobbet, skadad;
friskvårdsbidrag: gym, träning, gymkort; löneökning: löneförhöjning, lönehöjning, lönepåslag;
lönesamtal: löneförhöjning, löneförhandling; distansarbete: hemarbete, hemifrån, jobba hemma;
åtkomst utifrån: hemifrån; bisyssla: extrajobb, extraknäck; semester: ledighet, ledig;
alkohol: full, sprit, supa, dricka, bakfull, onykter, spritfest, promille; berusad: full, onykter, bakfull;
förtära: dricka; starköl: öl; folköl: öl; serveringstillstånd: utskänkning, krogtillstånd, alkoholtillstånd;
narkotika: knark, drogtest, hasch; droger: knark, drogtest; missbruk: alkoholist, beroende;
spelberoende: spelmissbruk; tobak: röka, rökning, cigaretter, snus; rökfri: röka, rökning;
gåva: present, presenter, julklapp; minnesgåva: present, guldklocka, uppvaktning;
representation: fika, bjuda, middag, julbord, krogbesök; förmån: rabatt, fribiljett;
mutbrott: muta, mutad, bestickning; korruption: fusk, mutor; visselblåsare: tipsa, slå larm, avslöja;
visselblåsarfunktion: tipsa, slå larm, avslöja; resor i tjänsten: tjänsteresa, jobbresa, konferensresa;
bilersättning: milersättning, reseersättning; traktamente: dagpenning; bilpool: lånebil, poolbil, låna bil;
fordon: bil, tjänstebil, leasingbil; elfordon: elbil; laddstolpe: ladda elbil, laddplats;
facklig: facket, fackförbund; disciplinpåföljd: straff, prickad; e-post: mejl, mejla, mail, maila, outlook;
mobiltelefon: mobil, telefon, smartphone; surfplatta: platta, ipad; it-support: dator, datorhjälp; lånedator: skoldator, chromebook, laptop;
internet: surfa, nätet, webben; it-incident: hackad, dataintrång; incident: hackad, dataintrång, intrång;
angrepp: hackare, hackad, it-attack, cyberattack, hackerattack; utpressningsprogram: virus, ransomware;
nätfiske: phishing, bluffmejl, skräppost, spam; säkerhetskopia: backup; säkerhetskopiering: backup;
lösenord: kod, password; behörighet: inloggning, logga in;
tvåfaktorsinloggning: tvåstegsverifiering, mfa, bankid; autosvar: frånvaromeddelande;
sociala medier: facebook, insta, instagram, tiktok, twitter, youtube, linkedin; webbplats: hemsida, sajt;
medier: journalist, tidningen, tidning, press, reporter, massmedia; grafisk profil: logga, logotyp;
kommunvapen: logga, logotyp; personuppgifter: persondata, personnummer, integritet;
dataskydd: integritet, persondata; kamerabevakning: övervakningskamera; artificiell intelligens: AI, chatgpt;
obemannade luftfartyg: drönare; äldre: gammal, gamla, pensionär, åldring, senior, mormor;
äldreomsorg: åldringsvård, äldrevård; särskilt boende: äldreboende, ålderdomshem, servicehus, vårdhem;
demensboende: äldreboende; hemtjänst: hemhjälp, hjälp hemma, hemvård; trygghetslarm: larmknapp;
matdistribution: matlåda; demens: dement, alzheimer, glömsk; anhörig: närstående; avlösning: avlastning;
närstående: anhörig; funktionsnedsättning: handikapp, handikappad, funktionshinder, rullstol, rörelsehindrad;
rörelsehindrade: handikapp, handikappad, rullstol; tillgänglighet: rullstol, handikappanpassad, ramp;
bostadsanpassning: handikappanpassa, ramp; färdtjänst: sjuktaxi, sjukresa; ledsagare: medföljare;
ekonomiskt bistånd: socialbidrag, försörjningsstöd, socbidrag, soc;
försörjningsstöd: socialbidrag, ekonomiskt bistånd; socialtjänst: socialen, soc; socialnämnden: socialen, soc;
skuldrådgivning: skuld, skuldsatt, kronofogden; familjerätt: skilsmässa, vårdnadstvist, adoption;
familjerådgivning: parterapi, äktenskap; våldsutsatt: kvinnojour, misshandel, slagen;
våld mot kvinnor: misshandel, kvinnomisshandel; hedersrelaterat våld: hedersvåld, tvångsgifte;
gravsättning: begravning; dödsboanmälan: dödsbo, begravning; överförmyndare: god man; läkarutlåtande: läkarintyg;
avfall: sopor, skräp, soptunna, sophämtning, soppåse; hushållsavfall: sopor, soppåse;
hämtning avfall: sopbil, sophämtning, soptömning; kärl: soptunna, sopkärl;
återvinningscentral: tippen, soptipp, återvinning, sopstation; grovavfall: grovsopor, möbler, soffa;
vitvaror: kylskåp, spis, tvättmaskin, frys; matavfall: matrester; kompostera: kompost;
slamavskiljare: trekammarbrunn, septiktank, slamtömning; enskilda avlopp: trekammarbrunn, septiktank;
avlopp: toalett; vatten: kranvatten; vatten och avlopp: vattenräkning; dagvatten: regnvatten;
avgift: kostar, kostnad, pris, betala; taxa: kostar, pris, prislista; kostnadsfri: gratis; avgiftsfri: gratis;
utan kostnad: gratis; parkering: p-plats, parkera, parkeringsplats, p-böter; parkeringsskiva: p-skiva;
parkeringstillstånd: p-tillstånd, handikapptillstånd; hastighet: fartgräns, farthinder, köra fort;
trafiksäkerhet: fartgräns, farthinder, övergångsställe; trafik: hastighet; cykelväg: cykelbana;
gångväg: trottoar; centrum: stan, city; tätort: stan;
bygglov: bygga, altan, friggebod, garage, carport, plank, attefallshus, tillbyggnad; rivningslov: riva;
strandskydd: brygga, sjötomt; fastighet: tomt, hus, villa; fastighetsägare: husägare, villaägare;
småhustomter: tomt, villatomt; bostad: lägenhet; hyresrätt: hyreslägenhet; hemlöshet: hemlös, uteliggare;
uthyrning: hyra, boka; snöröjning: plogning, ploga, skotta, snö; halkfri: sanda, halka;
gatubelysning: gatlampa, gatlykta; fyrverkerier: smällare, raketer; kopplade hundar: koppel, lös hund;
affisch: anslag, plansch; torghandel: marknad, torgstånd, marknadsstånd;
penninginsamling: tigga, tiggeri, tiggare, bössinsamling; lotteri: tombola, bingo;
badplats: strand, badstrand, bada; simhall: badhus, simma; badhus: simhall, simma; ishall: hockey, skridskor;
idrottshall: gympasal, sporthall, gymnastiksal; fossilfri: bensin, diesel; solceller: solpaneler, solenergi;
energieffektivisering: energibesparing, spara el; växthusgaser: koldioxid, utsläpp;
klimat: klimatsmart, miljövänlig, klimatpåverkan; miljö: miljövänlig; fiberbredband: bredband, fiber;
kollektivtrafik: buss, busslinje, lokaltrafik; livsmedelskontroll: restaurangkontroll, krogkontroll;
bidrag: pengar; medel: pengar; budget: pengar; föreningsbidrag: föreningsstöd, klubbstöd, verksamhetsbidrag;
förening: klubb, fotbollsklubb, idrottsklubb, idrottslag; inköp: handla, köpa, köp, beställa;
upphandling: köpa, köp, beställa; leverantör: säljare, firma; anbud: offert; utdebitering: skatt, kommunalskatt;
skattesats: skatt, kommunalskatt; upplåning: låna, lån; underskott: minus, förlust; förtroendevald: politiker;
ledamot: politiker; arvode: ersättning politiker; invånare: medborgare, kommuninvånare;
e-förslag: medborgarförslag; medborgardialog: tycka till, påverka; synpunkter: klagomål, klaga; överklaga: klaga;
nyanlända: flykting, invandrare, asylsökande; flyktingmottagande: flykting, invandrare, asylsökande;
handling: papper, dokument; allmän handling: offentlig handling; sekretess: hemlig, tystnadsplikt;
gallring: slänga, kasta; postöppning: brev; extraordinära händelser: kris, katastrof; krisberedskap: katastrof;
totalförsvar: krig, försvar; civilt försvar: krig, skyddsrum;
avbrott elförsörjning: strömavbrott, elavbrott, strömlöst; jämställdhet: jämlikhet;
barnkonventionen: barns rättigheter; finska: sverigefinne, finsk; prideflagga: regnbågsflagga; flagga: fana;
näringsliv: företag, företagare; företagslots: starta företag, starta eget; vänort: vänstad;
delegation: delegera, delegering; bibliotek: låna böcker, lånekort; talböcker: ljudbok, ljudböcker;
städning: städa, städhjälp; borgerlig vigsel: gifta sig, bröllop; räddningstjänst: brandkår;
idrottsanläggning: idrottsplats, fotbollsplan; konstgräs: fotbollsplan; kolonilott: odlingslott;
regler: regelverk, bestämmelser`);

/** Each written name with all that is typed for it. */
function pairsOf(names: string): readonly Pair[] {
  return names
    .trim()
    .split(/;\s/)
    .flatMap((name) => {
      const [written = '', typed = ''] = name.split(': ');
      return typed.split(', ').map((one): Pair => [one, written]);
    });
}
