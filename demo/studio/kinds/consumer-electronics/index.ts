import { bluetoothSpeaker } from "./bluetooth-speaker";
import { calculator } from "./calculator";
import { chargingCable } from "./charging-cable";
import { clearPhoneCase } from "./clear-phone-case";
import { clipEarbuds } from "./clip-earbuds";
import { earbuds } from "./earbuds";
import { gameStick } from "./game-stick";
import { handheldConsole } from "./handheld-console";
import { headphones } from "./headphones";
import { keyboardMouseSet } from "./keyboard-mouse-set";
import { magneticPowerBank } from "./magnetic-power-bank";
import { mechanicalKeyboard } from "./mechanical-keyboard";
import { memoryCard } from "./memory-card";
import { partySpeaker } from "./party-speaker";
import { phoneCase } from "./phone-case";
import { phoneStand } from "./phone-stand";
import { powerBank } from "./power-bank";
import { ringHolder } from "./ring-holder";
import { ringLight } from "./ring-light";
import { scientificCalculator } from "./scientific-calculator";
import { selfieStick } from "./selfie-stick";
import { armourPhoneCase, earsPhoneCase, strapPhoneCase } from "./shaped-cases";
import { threeInOneCable } from "./three-in-one-cable";
import { usbDrive } from "./usb-drive";
import { wallCharger } from "./wall-charger";
import { walletCase } from "./wallet-case";

export const consumerElectronics = [
  bluetoothSpeaker,
  calculator,
  chargingCable,
  clearPhoneCase,
  clipEarbuds,
  earbuds,
  gameStick,
  handheldConsole,
  headphones,
  keyboardMouseSet,
  magneticPowerBank,
  mechanicalKeyboard,
  memoryCard,
  partySpeaker,
  phoneCase,
  armourPhoneCase,
  earsPhoneCase,
  strapPhoneCase,
  phoneStand,
  powerBank,
  ringHolder,
  ringLight,
  scientificCalculator,
  selfieStick,
  threeInOneCable,
  usbDrive,
  wallCharger,
  walletCase,
];
