import { expect, it } from "vitest";
import { doneWord } from "./done-word";

const said = (query: string) => doneWord({ sparat: "saved" }, new Request(`https://samsyn.example/${query}`));

it("reads what was done only from the words that the page knows", () => {
  expect(said("?klart=sparat")).toBe("sparat");
  for (const query of ["", "?klart=", "?klart=hittepa", "?klart=toString", "?sparat=1"])
    expect(said(query)).toBeNull();
});
