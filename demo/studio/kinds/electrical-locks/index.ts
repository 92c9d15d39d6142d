import { alkalineBattery } from "./alkaline-battery";
import { brassPadlock } from "./brass-padlock";
import { buildingWire } from "./building-wire";
import { buttonCell } from "./button-cell";
import { cableBikeLock } from "./cable-bike-lock";
import { cameraSmartLock } from "./camera-smart-lock";
import { circuitBreaker } from "./circuit-breaker";
import { combinationPadlock } from "./combination-padlock";
import { cubeSocket } from "./cube-socket";
import { distributionBox } from "./distribution-box";
import { doorHandleLock } from "./door-handle-lock";
import { doorSensor } from "./door-sensor";
import { fingerprintLock } from "./fingerprint-lock";
import { knobLock } from "./knob-lock";
import { lightSwitch } from "./light-switch";
import { plugConverter } from "./plug-converter";
import { powerCable } from "./power-cable";
import { powerStrip } from "./power-strip";
import { rechargeableBattery } from "./rechargeable-battery";
import { residualCurrentBreaker } from "./residual-current-breaker";
import { smokeAlarm } from "./smoke-alarm";
import { travelAdapter } from "./travel-adapter";
import { uBikeLock } from "./u-bike-lock";
import { usbWallSocket } from "./usb-wall-socket";
import { wirelessDoorbell } from "./wireless-doorbell";

export const electricalLocks = [
  alkalineBattery,
  brassPadlock,
  buildingWire,
  buttonCell,
  cableBikeLock,
  cameraSmartLock,
  circuitBreaker,
  combinationPadlock,
  cubeSocket,
  distributionBox,
  doorHandleLock,
  doorSensor,
  fingerprintLock,
  knobLock,
  lightSwitch,
  plugConverter,
  powerCable,
  powerStrip,
  rechargeableBattery,
  residualCurrentBreaker,
  smokeAlarm,
  travelAdapter,
  uBikeLock,
  usbWallSocket,
  wirelessDoorbell,
];
