using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmotionalNumbness.Journal.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class FirstTables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Installation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Salt = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Installation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Journals",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "bytea", nullable: false),
                    Epoch = table.Column<long>(type: "bigint", nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    NeverUsedSince = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Journals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    JournalId = table.Column<byte[]>(type: "bytea", nullable: false),
                    Id = table.Column<byte[]>(type: "bytea", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Header = table.Column<byte[]>(type: "bytea", nullable: false),
                    Body = table.Column<byte[]>(type: "bytea", nullable: false),
                    GoneAfter = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => new { x.JournalId, x.Id });
                    table.ForeignKey(
                        name: "FK_Drafts_Journals_JournalId",
                        column: x => x.JournalId,
                        principalTable: "Journals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KeySlots",
                columns: table => new
                {
                    SlotId = table.Column<byte[]>(type: "bytea", nullable: false),
                    JournalId = table.Column<byte[]>(type: "bytea", nullable: false),
                    Kind = table.Column<byte>(type: "smallint", nullable: false),
                    Pending = table.Column<bool>(type: "boolean", nullable: false),
                    MemoryKib = table.Column<int>(type: "integer", nullable: true),
                    Passes = table.Column<int>(type: "integer", nullable: true),
                    SealedDataKey = table.Column<byte[]>(type: "bytea", nullable: false),
                    SealedLabel = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeySlots", x => x.SlotId);
                    table.ForeignKey(
                        name: "FK_KeySlots_Journals_JournalId",
                        column: x => x.JournalId,
                        principalTable: "Journals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Records",
                columns: table => new
                {
                    JournalId = table.Column<byte[]>(type: "bytea", nullable: false),
                    Id = table.Column<byte[]>(type: "bytea", nullable: false),
                    Kind = table.Column<byte>(type: "smallint", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Header = table.Column<byte[]>(type: "bytea", nullable: false),
                    GoneAfter = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Records", x => new { x.JournalId, x.Id });
                    table.ForeignKey(
                        name: "FK_Records_Journals_JournalId",
                        column: x => x.JournalId,
                        principalTable: "Journals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    JournalId = table.Column<byte[]>(type: "bytea", nullable: false),
                    RecordId = table.Column<byte[]>(type: "bytea", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    SaveId = table.Column<byte[]>(type: "bytea", nullable: false),
                    Header = table.Column<byte[]>(type: "bytea", nullable: false),
                    Body = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => new { x.JournalId, x.RecordId, x.Revision });
                    table.ForeignKey(
                        name: "FK_Revisions_Records_JournalId_RecordId",
                        columns: x => new { x.JournalId, x.RecordId },
                        principalTable: "Records",
                        principalColumns: new[] { "JournalId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_GoneAfter",
                table: "Drafts",
                column: "GoneAfter");

            migrationBuilder.CreateIndex(
                name: "IX_KeySlots_JournalId",
                table: "KeySlots",
                column: "JournalId");

            migrationBuilder.CreateIndex(
                name: "IX_KeySlots_Kind_MemoryKib_Passes",
                table: "KeySlots",
                columns: new[] { "Kind", "MemoryKib", "Passes" });

            migrationBuilder.CreateIndex(
                name: "IX_Records_GoneAfter",
                table: "Records",
                column: "GoneAfter",
                filter: "\"GoneAfter\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "Installation");

            migrationBuilder.DropTable(
                name: "KeySlots");

            migrationBuilder.DropTable(
                name: "Revisions");

            migrationBuilder.DropTable(
                name: "Records");

            migrationBuilder.DropTable(
                name: "Journals");
        }
    }
}
