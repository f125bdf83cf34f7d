/** Names that standards keep for examples and that forms show. */
const examples = 'example.com test.com test.de yourdomain.com mydomain.com www.com name.com domain.com'.split(
  ' ',
);

/** Employers, universities, shops and sites. */
const owned = (
  'about.com acninc.net adx-telecom.com aegiscorp.net albawaba.com alibaba.com alumni.com ' +
  'amiriindustries.com amoksystems.com ancestry.com apps.dj arcotronics.bg art-en-ligne.pro ' +
  'arvato-community.de asana.biz autorobotica.com aver.com baudoinconsulting.com bcpl.net belljonestax.com ' +
  'bit-degree.com bolt.com bookthemmore.com bt.com bund.us caere.it campano.cl care2.com carrnelpartners.com ' +
  'casablancaresort.com cash4u.com casino.com catholic.org check.com chilkat.com churchusa.com ' +
  'clinicatbf.com concealed.company cpsystems.ru creazionisa.com dailypioneer.com davidlcreative.com ' +
  'discovery.com dmv.com dnsmadeeasy.com dog.com doityourself.com dspwebservices.com dwse.edu.pl dynu.net ' +
  'ebs.com.ar ecbsolutions.net eco.ilmale.it ecompare.com edge.net edinburgh-airporthotels.com enel.net ' +
  'england.edu eonmech.com estate-invest.fr express.net.ua f5.si facebook.com fcc.net freelance-france.eu ' +
  'game.com games.com gazeta.pl geek.com go.com gsredcross.org hamptonroads.com hazmatshipping.org ' +
  'helpinghandtaxcenter.org hidemyass.com hiltonvr.com hpc.tw huajiachem.cn ibm.net icmsconsultants.com ' +
  'immo-gerance.info infohq.com infomart.or.jp instruction.com interlap.com.ar internetmailing.net ' +
  'irishspringrealty.com ivillage.com jcpclothing.ga jet-renovation.fr kansascity.com law.com ' +
  'lindenbaumjapan.com live.mdx.ac.uk live.vu.edu.au locomodev.net looksmart.com mail-tester.com ' +
  'mail.bcu.ac.uk mail.dcu.ie mail.pharmacy.com mail.salu.net mark-compressoren.ru marketing.lu medscape.com ' +
  'mettamarketingsolutions.com money.net mountainregionallibrary.net music.com n2software.com nafe.com ' +
  'naplesnews.net nationalgardeningclub.com navy.org nus.edu.sg nvc-e.com oath.com officedomain.com ' +
  'onmilwaukee.com opmmedia.ga pacific-re.com parrot.com pedimed-szczecin.pl personal.ro photo-impact.eu ' +
  'progetplus.it proprietativalcea.ro quadrafit.com radecoratingltd.com realtyagent.com realtyalerts.ca ' +
  'registerednurses.com revenue.com rowe-solutions.com royal.net saharanightstempe.com ' +
  'salonyfryzjerskie.info saudia.com scubadiving.com seguros.com.br sfgov.net simpleitsecurity.info ' +
  'singpost.com skim.com solar-impact.pro solution4u.com sp.nl spa.com space.com stade.fr stanfordujjain.com ' +
  'swissinfo.org switzerland.org taylorventuresllc.com tdf-illustration.com teamdiscovery.com ' +
  'tech-center.com techscout.com techspot.com telecomix.pl telstra.com the-davis-home.com theglobe.com ' +
  'thewebpros.co.uk thirdage.com toolsource.com topteam.bg totalmusic.net travel.li trommlergroup.com ' +
  'turkey.com twc.com ubm.md unican.es universal.pt upf.org usma.net vektik.com verdejo.com ' +
  'viewcastmedia.com viewcastmedia.net viewcastmedia.org vinernet.com violinmakers.co.uk virtualactive.com ' +
  'visto.com votenet.com wetrainbayarea.com wetrainbayarea.org wralawfirm.com zdfpost.net zensearch.net ' +
  'zeta-telecom.com'
).split(' ');

/** Endings below which anyone registers a domain. */
const endings = 'com.ar com.tw co.cc msk.ru net.ua nom.za org.ua pp.ua spb.ru uk.to us.to web.id zp.ua'.split(
  ' ',
);

/** Slips of the keyboard that somebody took for domains: `domainTypoOf` says what was meant. */
const slips = (
  'gamil.com gmai.com gmail.co gmail.om gmal.com gmial.com homail.com hotmai.com hotmail.cm hotmail.con ' +
  'hotmial.com yaho.com yahoo.om vahoo.com gmail.com.com'
).split(' ');

/** Domains of the list of mail providers (package email-providers) whose addresses are no private mailboxes. */
export const notPrivate: ReadonlySet<string> = new Set([...examples, ...owned, ...endings, ...slips]);
