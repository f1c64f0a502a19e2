import { describe, expect, it } from "vitest";
import { choosePublished } from "./choose-published.ts";
import { parsePublicationDate } from "./parse-publication-date.ts";

describe("parsePublicationDate", () => {
  it.each([
    ["2015-10-09", "2015-10-09"],
    ["2015/10/9", "2015-10-09"],
    ["20151009", "2015-10-09"],
    ["2015-10-09T23:30:00-05:00", "2015-10-09"],
    ["2015-10-09T02:00:00.000Z", "2015-10-09"],
    ["Fri, 9 Oct 2015 23:30:00 -0500", "2015-10-09"],
    ["Fri Oct 09 14:20:00 UTC 2015", "2015-10-09"],
    ["9 October 2015", "2015-10-09"],
    ["9th of October, 2015", "2015-10-09"],
    ["October 9, 2015", "2015-10-09"],
    ["Published: Friday, Oct. 9th, 2015 at 5:10 p.m.", "2015-10-09"],
    ["09-Oct-2015", "2015-10-09"],
    ["1 Sept. 2015", "2015-09-01"],
    ["25.12.2015", "2015-12-25"],
    ["12/25/2015", "2015-12-25"],
    ["10/10/2015", "2015-10-10"],
    ["29 February 2016", "2016-02-29"],
    ["1444348800", "2015-10-09"],
    ["1444348800000", "2015-10-09"],
  ])("reads %s as the day %s", (written, day) => {
    expect(parsePublicationDate(written)).toEqual({
      from: day,
      to: day,
      precision: "day",
      text: written,
      span: null,
      anchor: "publication",
    });
  });

  it("gives the bounds of a month or a year where no day is stated", () => {
    expect(parsePublicationDate("2016-02")).toMatchObject({ from: "2016-02-01", to: "2016-02-29", precision: "month" });
    expect(parsePublicationDate("April 2016")).toMatchObject({
      from: "2016-04-01",
      to: "2016-04-30",
      precision: "month",
    });
    expect(parsePublicationDate("2016")).toMatchObject({ from: "2016-01-01", to: "2016-12-31", precision: "year" });
  });

  it.each([
    "",
    "yesterday",
    "2015-02-30",
    "2015-13-01",
    "0000-00-00",
    "31 June 2015",
    "03/04/2015",
    "99999-01-01",
    "May",
    "2500-01-01",
  ])("refuses %j", (written) => {
    expect(parsePublicationDate(written)).toBeNull();
  });
});

describe("choosePublished", () => {
  const address = "https://paper.example/2020/02/24/story/";

  it("takes the first candidate that names a day", () => {
    expect(choosePublished([null, "soon", "2020-02-20", "2020-02-21"], null)).toBe("2020-02-20");
  });

  it("takes the address's date where no candidate has one", () => {
    expect(choosePublished(["soon"], address)).toBe("2020-02-24");
  });

  it("keeps the address's calendar where the instant was noted in UTC and differs by a day", () => {
    expect(choosePublished(["2020-02-25T02:25:54Z"], address)).toBe("2020-02-24");
    expect(choosePublished(["2020-02-25T02:25:54-05:00"], address)).toBe("2020-02-25T02:25:54-05:00");
    expect(choosePublished(["2020-02-28T02:25:54Z"], address)).toBe("2020-02-28T02:25:54Z");
  });

  it("hands on an unreadable date so that it can be told of", () => {
    expect(choosePublished(["31 June 2015"], null)).toBe("31 June 2015");
    expect(choosePublished([], null)).toBeNull();
  });
});
