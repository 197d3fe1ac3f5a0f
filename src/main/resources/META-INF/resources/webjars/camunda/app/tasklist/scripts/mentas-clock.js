/**
 * In the demo the house's clock runs ahead of the device's, and "dibuat kemarin" would read "dibuat dalam 15 hari": dates
 * without a moment of their own follow the house. Outside the demo both clocks agree and nothing changes.
 *
 * @param {string} house the house's local time, `2026-12-01T09:30:00`
 */
export function followHouse(house) {
  const ahead = Date.parse(`${house}+08:00`) - Date.now();
  if (Math.abs(ahead) > 60_000) {
    window.Date = new Proxy(Date, {
      apply: (Device) => new Device(Device.now() + ahead).toString(),
      construct: (Device, given, target) =>
        given.length ? Reflect.construct(Device, given, target) : new Device(Device.now() + ahead),
      get: (Device, name) => (name === 'now' ? () => Device.now() + ahead : Reflect.get(Device, name)),
    });
  }
}
