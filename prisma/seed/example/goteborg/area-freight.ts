import { type AreaLine, hindered, report, unchanged } from "../example-council";

export const freight: AreaLine = {
  key: "gods",
  title: "Gods och fordon utan utsläpp",
  description:
    "Hamnen, åkerierna och fordonsfabrikerna byter till el och vätgas på samma gång. De söker samma mekaniker och förare, och de behöver dem nu.",
  strategy: ["rus2030:elektrifiering", "rus2030:bygga-kompetens", "gr2024:naringsliv", "gr2024:klimat-miljo"],
  categories: ["industry-electrification", "green-transition"],
  goals: [
    {
      key: "mekaniker",
      text: "Sexhundra mekaniker har behörighet för högvolt före årets slut.",
      measures: [
        {
          key: "hogvolt",
          title: "Högvolt för lastbilsmekaniker",
          description: "Fem dagar, varav tre i verkstad. Samma intyg gäller i alla verkstäder.",
          resources: "Tre verkstäder, sex instruktörer.",
          by: "godsradet",
          with: ["yh-kvillen", "fackforbund-p"],
          months: [1, 12],
          years: [-1, 0, 1],
          before: "on-track",
          reports: [
            report(274, "on-track", "140 mekaniker har sitt intyg.", 25),
            report(126, "on-track", "385 mekaniker har sitt intyg.", 65),
            report(7, "on-track", "541 mekaniker har sitt intyg.", 90),
          ],
        },
        {
          key: "vatgas",
          title: "Säkerhet vid vätgas",
          description: "Två dagar för räddningstjänst, depå och verkstad tillsammans.",
          by: "kemigruppen",
          with: ["godsradet", "yh-kvillen"],
          months: [3, 11],
          years: [0],
          reports: [
            report(208, "on-track", "Kursen är prövad med tolv deltagare.", 40),
            report(48, "done", "Sju kurser är hållna, 104 deltagare.", 100),
          ],
        },
        {
          key: "elforare",
          title: "Köra tungt på el",
          description: "En dag om laddning, räckvidd och last för den som redan kör lastbil.",
          by: "godsradet",
          with: ["vuxenutbildning"],
          months: [2, 10],
          years: [-1, 0],
          before: "done",
          reports: [
            report(219, "on-track", "260 förare har gått dagen.", 50),
            report(64, "done", "612 förare har gått dagen.", 100),
          ],
        },
      ],
    },
    {
      key: "fabrik",
      text: "Den som arbetar i fordonsfabrik kan byta till batteri eller mjukvara utan att bli arbetslös emellan.",
      measures: [
        {
          key: "batteriskola",
          title: "Batteriskola på kvällar",
          description: "Tjugo veckor om celler, moduler och kvalitet, med plats för skiftarbetare.",
          by: "fordonsringen",
          with: ["universitetet", "fackforbund-p"],
          months: [1, 12],
          years: [-1, 0, 1],
          before: "on-track",
          reports: [
            report(255, "on-track", "48 studerande är med.", 30),
            report(95, "on-track", "39 har klarat första delen.", 60),
          ],
        },
        {
          key: "mjukvara",
          title: "Från montör till testare",
          description: "Ett spår till arbete med test av programvara i fordon.",
          by: "techforum",
          with: ["fordonsringen", "yh-kvillen"],
          months: [3, 12],
          years: [0, 1],
          reports: [
            report(199, "on-track", "18 har börjat.", 30),
            hindered(
              21,
              "Sex av arton får inte tjänstledigt under praktiken.",
              "Arbetsgivarförbund S behöver föreslå hur praktiken kan läggas.",
              45,
            ),
          ],
        },
        {
          key: "omstallningslots",
          title: "Lotsar på fabriken",
          description: "Två vägledare på plats en dag i veckan vid varje större förändring.",
          by: "fackforbund-p",
          with: ["arbetsmyndigheten-storstad", "studiestodsmyndigheten"],
          months: [1, 12],
          years: [-1, 0, 1],
          before: "on-track",
          reports: [
            report(241, "on-track", "Lotsar finns på fyra arbetsplatser.", 40),
            unchanged(115),
            unchanged(19),
          ],
        },
      ],
    },
  ],
};
